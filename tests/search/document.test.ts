import { describe, expect, it } from 'vitest';
import { conceptTerm, toDocument } from '../../src/search/document.js';
import { conceptsOf, documentsOf, passagesOf, readerOf } from './fixture.js';

const CONCEPTS = conceptsOf(['ship|vessel', 'জাহাজ', 'tàu', 'barco'], ['prime minister', '', 'thủ tướng', '']);

describe('a document', () => {
  it('has each term at its places, counted through all sentences', () => {
    const [document] = documentsOf(['Ships sail. Ships sink fast.']);
    expect(document?.length).toBe(5);
    expect(document?.sentenceStarts).toEqual([0, 2, 5]);
    expect(Object.fromEntries(document?.positions ?? [])).toEqual({
      ship: [0, 2],
      sail: [1],
      sink: [3],
      fast: [4],
    });
  });

  it('keeps function words: a text loses nothing', () => {
    const [document] = documentsOf(['Who is he?']);
    expect(document?.length).toBe(3);
  });

  it('has a concept where its words stand, in whichever of its forms', () => {
    const [document] = documentsOf(['The ships met a vessel. The prime minister waved.'], {
      reader: readerOf(CONCEPTS),
    });
    expect(document?.positions.get(conceptTerm('c:1', 'en'))).toEqual([1, 4]);
    expect(document?.positions.get(conceptTerm('c:2', 'en'))).toEqual([6]);
  });

  it('has the concepts of one language apart from those of another', () => {
    const reader = readerOf(CONCEPTS);
    const [english] = documentsOf(['A ship.'], { reader });
    const [spanish] = documentsOf(['Un barco.'], { reader, language: 'es' });
    expect(english?.positions.has(conceptTerm('c:1', 'en'))).toBe(true);
    expect(english?.positions.has(conceptTerm('c:1', 'es'))).toBe(false);
    expect(spanish?.positions.has(conceptTerm('c:1', 'es'))).toBe(true);
  });

  it('reads a text of a region in the language itself', () => {
    const [document] = documentsOf(['Los barcos.'], { reader: readerOf(CONCEPTS), language: 'es-MX' });
    expect(document?.positions.has(conceptTerm('c:1', 'es'))).toBe(true);
  });

  it('has the title and the heading as context, not as content', () => {
    const reader = readerOf(CONCEPTS);
    const [passage] = passagesOf(['It sank.'], { title: 'The Vasa' });
    if (passage === undefined) throw new Error('no passage');
    const document = toDocument({ ...passage, heading: 'Ships' }, reader);
    for (const term of ['vasa', 'ship', conceptTerm('c:1', 'en')]) {
      expect(document.context.has(term)).toBe(true);
      expect(document.positions.has(term)).toBe(false);
    }
    expect(document.context.has('sank')).toBe(false);
    expect(toDocument(passage, reader).context.has('ship')).toBe(false);
  });

  it('teaches the vocabulary its words, but not those of its title', () => {
    const reader = readerOf();
    documentsOf(['It sank.'], { reader, title: 'The Vasa' });
    expect([...reader.vocabulary.languages]).toEqual(['en']);
    // A word with one letter wrong is met by the word that the vocabulary knows.
    documentsOf(['Navigation.'], { reader });
    expect(reader.vocabulary.relatives('navigatoin', 'en').map(({ term }) => term)).toEqual(['navig']);
    expect(reader.vocabulary.relatives('title', 'en')).toEqual([]);
  });

  it('is empty where there are no words', () => {
    const [document] = documentsOf(['…']);
    expect([document?.length, document?.positions.size]).toEqual([0, 0]);
  });
});

describe('the term of a concept', () => {
  it('is no word of any text', () => {
    const [document] = documentsOf(['~en~c:1 and ~ a~b']);
    expect(document?.positions.has(conceptTerm('c:1', 'en'))).toBe(false);
  });
});
