const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes ids as Discord does: 64 bits, the time in ms above 22 bits, as decimal strings; each greater than the last. */
export class Snowflakes {
  #last = 0n;

  next(): string {
    const now = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n;
    this.#last = now > this.#last ? now : this.#last + 1n;
    return this.#last.toString();
  }
}
