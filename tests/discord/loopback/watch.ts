interface Waiter {
  check(): void;
  fail(error: Error): void;
}

/**
 * The one way to wait here: a question that is asked again after every change, until it has an answer or time is up.
 */
export class Watch {
  readonly #waiting = new Set<Waiter>();
  readonly #waitMs: number;

  /** @param waitMs how long anything is waited for */
  constructor(waitMs: number) {
    this.#waitMs = waitMs;
  }

  /** To be called after every change that somebody may wait for. */
  changed(): void {
    for (const waiter of [...this.#waiting]) waiter.check();
  }

  /**
   * The first value other than `undefined` that `look` returns. Rejects with what `look` throws, or, after the time
   * given at construction, with an error that names `awaited`.
   */
  async until<T>(look: () => T | undefined, awaited: string): Promise<T> {
    const found = await this.#wait(look, this.#waitMs);
    if (found === undefined) throw new Error(`Waited ${this.#waitMs} ms in vain for ${awaited}`);
    return found;
  }

  /** Resolves if `look` finds nothing for so long; rejects with an error that names `unwanted` as soon as it does. */
  async nothing(look: () => unknown, milliseconds: number, unwanted: string): Promise<void> {
    const found = await this.#wait(look, milliseconds);
    if (found !== undefined) throw new Error(`There was ${unwanted}`);
  }

  /** Rejects everything that is still awaited. */
  close(): void {
    const closed = new Error('The loopback Discord was closed meanwhile');
    for (const waiter of [...this.#waiting]) waiter.fail(closed);
  }

  /** What `look` finds in that time, else `undefined`. */
  #wait<T>(look: () => T | undefined, milliseconds: number): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        outcome();
      };
      const waiter: Waiter = {
        check: () => {
          try {
            const found = look();
            if (found !== undefined) settle(() => resolve(found));
          } catch (error) {
            settle(() => reject(error));
          }
        },
        fail: (error) => settle(() => reject(error)),
      };
      const timer = setTimeout(() => settle(() => resolve(undefined)), milliseconds);
      this.#waiting.add(waiter);
      waiter.check();
    });
  }
}
