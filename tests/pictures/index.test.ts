import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { drawTimeline } from '../../src/pictures/index.js';

/** What this process has loaded of the drawing library. */
function loaded(): string[] {
  return Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('@napi-rs/canvas'));
}

it('loads the drawing library with the first picture, not before', async () => {
  expect(loaded()).toEqual([]);
  const event = { from: '1975', label: '1975', text: 'The library was opened.', citation: '[1]' };
  await drawTimeline({ language: 'en', title: 'A library', events: [event], footer: [] });
  expect(loaded()).not.toEqual([]);
});
