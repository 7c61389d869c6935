import { describe, expect, it, vi } from 'vitest';
import { InFlight } from '../../src/discord/in-flight.js';

describe('InFlight', () => {
  it('waits for what is under way', async () => {
    const inFlight = new InFlight();
    let finish = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    inFlight.start(() => work);
    const drained = vi.fn();
    const draining = inFlight.drain(1_000).then(drained);
    await Promise.resolve();
    expect(drained).not.toHaveBeenCalled();
    finish();
    await draining;
    expect(drained).toHaveBeenCalledWith(0);
  });

  it('takes nothing new once it drains', async () => {
    const inFlight = new InFlight();
    await inFlight.drain(1_000);
    const work = vi.fn(() => Promise.resolve());
    inFlight.start(work);
    expect(work).not.toHaveBeenCalled();
  });

  it('waits no longer than it is told, and says how many are left', async () => {
    const inFlight = new InFlight();
    inFlight.start(() => new Promise(() => {}));
    // Node ends where nothing but an unreferenced timer is left, so something must keep this test alive.
    const alive = setInterval(() => {}, 1_000);
    expect(await inFlight.drain(5)).toBe(1);
    clearInterval(alive);
  });
});
