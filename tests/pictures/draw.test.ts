import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import {
  type ChartData,
  drawChart,
  drawTimeline,
  PICTURE_LIMITS,
  type Picture,
  type TimelineData,
} from '../../src/pictures/index.js';
import { measureIn, paint } from '../../src/pictures/paint.js';
import { COLOURS } from '../../src/pictures/style.js';
import { layOutTimeline } from '../../src/pictures/timeline.js';

function timeline(text: string, title = 'A library'): TimelineData {
  const event = { from: '1975-05-19', label: '19 May 1975', text, citation: '[1]' };
  return { language: 'bn', title, events: [event], footer: ['[1] Its history — Town library'] };
}

const CHART: ChartData = {
  language: 'en',
  title: 'Visitors',
  unit: 'people',
  points: [
    { at: '1975', label: '1975', value: 1200, bound: 'more-than', text: 'more than 1,200', citation: '[1]' },
  ],
  footer: ['[1] Its history — Town library'],
};

/** How many pixels are dark: the letters, for the most part. */
async function inkOf({ png }: Picture): Promise<number> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) ink += 1;
  return ink;
}

/** Of two colours, as WCAG 2 reckons it: 4.5 is enough for text. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/g) ?? []).map((hex) => {
    const part = Number.parseInt(hex, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('a picture', () => {
  it.each<[string, () => Promise<Picture>]>([
    ['timeline', () => drawTimeline(timeline('The library was opened.'))],
    ['chart', () => drawChart(CHART)],
  ])('of a %s is a PNG of the size that it says', async (_, draw) => {
    const { png, width, height } = await draw();
    const image = await loadImage(Buffer.from(png));
    expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
    expect([image.width, image.height]).toEqual([width, height]);
    expect(width).toBe(900);
  });

  it('of the same data is the same, byte for byte', async () => {
    const data = timeline('পাঠাগারটি ১৯ মে খোলা হয়।');
    const again = () => paint(layOutTimeline(data, measureIn('bn')), 'bn');
    const [first, second] = [await again(), await again()];
    expect(Buffer.compare(first.png, second.png)).toBe(0);
    expect(Buffer.compare(first.png, (await drawTimeline(data)).png)).toBe(0);
  });

  it('is drawn once', async () => {
    const first = await drawTimeline(timeline('The library was closed.'));
    expect(await drawTimeline(timeline('The library was closed.'))).toBe(first);
    expect(await drawTimeline(timeline('The library was closed again.'))).not.toBe(first);
  });

  it('is refused where there is too much to show', async () => {
    const { events, ...data } = timeline('The library was opened.');
    const many = Array.from({ length: PICTURE_LIMITS.events + 1 }, () => events).flat();
    await expect(drawTimeline({ ...data, events: many })).rejects.toThrow(RangeError);
  });
});

describe('the letters of a picture', () => {
  it('stand out from the sheet', () => {
    for (const colour of ['ink', 'muted', 'accent'] as const) {
      expect(contrast(COLOURS[colour], COLOURS.paper), colour).toBeGreaterThan(4.5);
    }
  });

  it.each([
    ['Bengali', 'পাঠাগারটি উনিশে মে খোলা হয়'],
    ['Hindi', 'पुस्तकालय उन्नीस मई को खुला'],
    ['Vietnamese', 'Thư viện được khánh thành'],
    ['Spanish', 'La biblioteca se inauguró'],
  ])('are drawn in %s', async (_, text) => {
    const empty = await inkOf(await drawTimeline(timeline('')));
    expect(await inkOf(await drawTimeline(timeline(text)))).toBeGreaterThan(empty + 1_000);
  });

  it.each([
    ['ক্ষ', ['ক', 'ষ']],
    ['স্ত্র', ['স', 'ত', 'র']],
    ['ज्ञ', ['ज', 'ञ']],
  ])('are joined where the script joins them: %s', (joined, parts) => {
    const measure = measureIn('bn');
    const apart = parts.reduce((sum, part) => sum + measure(part, 'body'), 0);
    expect(measure(joined, 'body')).toBeLessThan(apart * 0.9);
  });

  it('are of the bundled fonts alone: any other is the same box, whatever the machine has', () => {
    const measure = measureIn('en');
    const box = measure('漢', 'body');
    for (const letter of ['字', 'ก', 'ش', '😀', '\u{10fffd}', '\ue000'])
      expect(measure(letter, 'body')).toBe(box);
    for (const letter of ['a', 'ệ', 'ñ', 'ক', '৳', 'क', '₹', 'Ж', 'λ', '≥', '≤', '≈', '…', '—', '†']) {
      expect(measure(letter, 'body'), letter).not.toBe(box);
    }
  });

  it('of no script, or broken, do no harm', async () => {
    const text = '漢字 ไทย العربية 👨‍👩‍👧 \ud800 \u0000 \u202e a\u0301\u0301\u0301 <svg> & "';
    await expect(drawTimeline(timeline(text, text))).resolves.toBeDefined();
  });
});
