/** `value` × 10^`power` without the error of a multiplication: 2.37 × 10^9 is 2370000000. */
export function scaled(value: number, power: number): number {
  return Number(`${value}e${power}`);
}

/** What a figure adds up to: `5 lakh 20 thousand` has two terms, each of a smaller scale than the one before. */
export class Sum {
  private readonly terms: { value: number; power: number }[] = [];
  private pending: number | undefined;

  /** The power of the last scale word; 0 where a number stands behind it. */
  get power(): number {
    return this.pending === undefined ? (this.terms.at(-1)?.power ?? 0) : 0;
  }

  get hasScale(): boolean {
    return this.terms.length > 0;
  }

  get value(): number {
    return this.terms.reduce((sum, { value }) => sum + value, this.pending ?? 0);
  }

  /** Whether any number may follow. */
  get isOpen(): boolean {
    return this.takes(0);
  }

  /** Whether a number may follow what has been read: `doscientos` + `cinco`, `5 lakh` + `20`. */
  takes(value: number): boolean {
    if (this.pending !== undefined) return this.pending > 0 && this.pending % 100 === 0 && value < 100;
    const last = this.terms.at(-1);
    return last !== undefined && value < 10 ** last.power;
  }

  add(value: number): void {
    this.pending = (this.pending ?? 0) + value;
  }

  addHalf(): void {
    const last = this.terms.at(-1);
    if (this.pending !== undefined) this.pending += 0.5;
    else if (last !== undefined) last.value += scaled(0.5, last.power);
  }

  /** Multiplies all that is smaller than the scale: `hundred` before `million`, `10 হাজার` before `কোটি`. */
  scale(power: number): boolean {
    let smaller = this.pending;
    for (let last = this.terms.at(-1); last !== undefined && last.power < power; last = this.terms.at(-1)) {
      smaller = (smaller ?? 0) + last.value;
      this.terms.pop();
    }
    if (smaller === undefined) return false;
    this.terms.push({ value: scaled(smaller, power), power });
    this.pending = undefined;
    return true;
  }
}
