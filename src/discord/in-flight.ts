import { setTimeout as delay } from 'node:timers/promises';

/** The answers under way, so that a stopping bot can finish them. */
export class InFlight {
  readonly #tasks = new Set<Promise<void>>();
  #closed = false;

  /** Starts `work`, unless nothing new is taken any more. `work` must not reject. */
  start(work: () => Promise<void>): void {
    if (this.#closed) return;
    const task = work().finally(() => this.#tasks.delete(task));
    this.#tasks.add(task);
  }

  /**
   * Takes nothing new and waits for what is under way.
   * @param patience ms
   * @returns how many were not done by then
   */
  async drain(patience: number): Promise<number> {
    this.#closed = true;
    await Promise.race([Promise.all(this.#tasks), delay(patience, undefined, { ref: false })]);
    return this.#tasks.size;
  }
}
