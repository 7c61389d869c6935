import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { knownNames } from '../../src/text/names.js';
import { phraseTable } from '../../src/text/phrases.js';

const lexicon = new Lexicon((language) => [phraseTable(knownNames(language), language)]);

function conceptsIn(text: string, language: string): string[] {
  return lexicon.match(analyse(text, language), language).map(({ concept }) => concept);
}

describe('the names that Unicode knows', () => {
  it.each([
    [
      'region:VN',
      { en: 'Vietnam', bn: 'ভিয়েতনামের', vi: 'Việt Nam', es: 'Vietnam', hi: 'वियतनाम', fr: 'Viêt Nam' },
    ],
    ['region:MX', { en: 'Mexico', bn: 'মেক্সিকোতে', vi: 'Mexico', es: 'México', hi: 'मैक्सिको', de: 'Mexiko' }],
    ['region:JP', { en: 'Japan', bn: 'জাপানের', vi: 'Nhật Bản', es: 'Japón', hi: 'जापान', it: 'Giappone' }],
    ['region:DE', { en: 'Germany', bn: 'জার্মানির', vi: 'Đức', es: 'Alemania', hi: 'जर्मनी', pt: 'Alemanha' }],
    ['language:es', { en: 'Spanish', bn: 'স্প্যানিশ', vi: 'tiếng Tây Ban Nha', es: 'español' }],
    ['currency:USD', { en: 'US dollars', bn: 'মার্কিন ডলার', vi: 'Đô la Mỹ', es: 'dólares estadounidenses' }],
    ['month:10', { en: 'October', bn: 'অক্টোবরে', vi: 'tháng 10', es: 'octubre', hi: 'अक्टूबर', ru: 'октябрь' }],
    ['weekday:1', { en: 'Monday', bn: 'সোমবার', vi: 'thứ hai', es: 'lunes', hi: 'सोमवार' }],
  ])('are one concept in every language: %s', (concept, names) => {
    for (const [language, name] of Object.entries(names)) {
      expect(conceptsIn(name, language), `${language} ${name}`).toContain(concept);
    }
  });

  it('have each month and each weekday once', () => {
    const ids = knownNames('en').map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('month:'))).toHaveLength(12);
    expect(ids.filter((id) => id.startsWith('weekday:'))).toHaveLength(7);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have no region that is none, and none that has two codes', () => {
    const regions = knownNames('en')
      .filter(({ id }) => id.startsWith('region:'))
      .map(({ id }) => id);
    expect(regions.length).toBeGreaterThan(240);
    for (const code of ['ZZ', 'UN', 'EU', 'UK', 'FX', 'XA']) expect(regions).not.toContain(`region:${code}`);
  });

  it('are none in a language that Unicode has no names for', () => {
    expect(knownNames('xx')).toEqual([]);
    expect(conceptsIn('Vietnam', 'xx')).toEqual([]);
  });
});
