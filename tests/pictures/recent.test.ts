import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/pictures/recent.js';

/** A maker of results that counts its calls. */
function counted() {
  let calls = 0;
  return { make: async () => ++calls, calls: () => calls };
}

describe('the results used last', () => {
  it('are made once, also while they are being made', async () => {
    const { make, calls } = counted();
    const recent = new Recent<number>(2);
    const [first, second] = await Promise.all([recent.get('a', make), recent.get('a', make)]);
    expect([first, second, await recent.get('a', make)]).toEqual([1, 1, 1]);
    expect(calls()).toBe(1);
  });

  it('are kept in the order of their use', async () => {
    const { make } = counted();
    const recent = new Recent<number>(2);
    await recent.get('a', make);
    await recent.get('b', make);
    await recent.get('a', make);
    await recent.get('c', make);
    expect(await recent.get('a', make)).toBe(1);
    expect(await recent.get('b', make)).toBe(4);
  });

  it('are made anew after a failure', async () => {
    const recent = new Recent<string>(2);
    await expect(recent.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(recent.get('a', async () => 'made')).resolves.toBe('made');
  });
});
