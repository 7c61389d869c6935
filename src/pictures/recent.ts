/** The results used last, by key: what is asked for again, or while it is being made, is made once. */
export class Recent<T> {
  readonly #results = new Map<string, Promise<T>>();
  readonly #most: number;

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The result of `make`, or of a former call of it with this key. A failure is not kept. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const result = this.#results.get(key) ?? this.#made(key, make);
    // The map is in the order of insertion: the one used last moves to its end, the one at its beginning goes first.
    this.#results.delete(key);
    this.#results.set(key, result);
    const [oldest] = this.#results.keys();
    if (this.#results.size > this.#most && oldest !== undefined) this.#results.delete(oldest);
    return result;
  }

  #made(key: string, make: () => Promise<T>): Promise<T> {
    const result = make();
    result.catch(() => {
      if (this.#results.get(key) === result) this.#results.delete(key);
    });
    return result;
  }
}
