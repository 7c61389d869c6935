import { describe, expect, it } from 'vitest';
import { abbreviates, mayBeOrganisation } from '../../../src/facts/names/acronyms.js';

describe('the letters of an acronym', () => {
  it.each([
    ['WTO', 'world trade organization'],
    ['APEC', 'asia pacific economic cooperation'],
    ['CPTPP', 'comprehensive and progressive agreement for trans pacific partnership'],
    ['Pemex', 'petroleos mexicanos'],
    ['UNAM', 'universidad nacional autonoma de mexico'],
  ])('stand for the words of a name, in their order: %s', (letters, name) => {
    expect(abbreviates(letters, name.split(' '))).toBe(true);
  });

  it.each([
    ['WTO', 'organization of world trade'],
    ['WTO', 'world bank'],
    ['W', 'world'],
    ['', 'world bank'],
    ['বিবি', 'world bank'],
    ['WTO', ''],
  ])('do not stand for other words: %s', (letters, name) => {
    expect(abbreviates(letters, name.split(' '))).toBe(false);
  });

  it.each(['US', 'UK', 'XIV', 'USD', 'GDP', 'CEO', 'DNA'])('are no organisation’s: %s', (letters) => {
    expect(mayBeOrganisation(letters)).toBe(false);
  });

  it.each(['WTO', 'ASEAN', 'MIT', 'ZWP'])('may be an organisation’s: %s', (letters) => {
    expect(mayBeOrganisation(letters)).toBe(true);
  });
});
