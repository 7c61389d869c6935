import { describe, expect, it } from 'vitest';
import { sidesAgree, sidesOf } from '../../src/answer/sides.js';
import { passagesOf } from '../search/fixture.js';
import { searched } from './searched.js';
import { lexicon } from './three-texts.js';

/** How the first sentence of a text takes the sides of the question. */
function agreement(question: string, text: string, language = 'en'): number {
  const { question: read, ranking } = searched(question, passagesOf([text], { language }), lexicon);
  const [ranked] = ranking.documents;
  if (ranked === undefined) throw new Error('nothing found');
  return sidesAgree(sidesOf(read, ranking.terms), ranked, 0);
}

function rolesOf(question: string): string[] {
  const { question: read, ranking } = searched(question, passagesOf(['Vietnam. Mexico.']), lexicon);
  return sidesOf(read, ranking.terms).map(({ role }) => role);
}

describe('the sides that a question gives countries', () => {
  it.each([
    ['Who is Vietnam’s ambassador to Mexico?', ['from', 'to']],
    ['Who is the ambassador of Mexico to Vietnam?', ['from', 'to']],
    ['মেক্সিকোতে ভিয়েতনামের রাষ্ট্রদূত কে?', ['to', 'from']],
    ['Ai là đại sứ của Việt Nam tại Mexico?', ['from', 'to']],
    ['¿Quién es el embajador de México en Vietnam?', ['from', 'to']],
    ['Who is the ambassador to Mexico?', ['to']],
  ])('are told: %s', (question, roles) => {
    expect(rolesOf(question)).toEqual(roles);
  });

  it.each([
    ['it joins them', 'Which treaty did Vietnam and Mexico sign?'],
    ['it names none', 'Who is the ambassador?'],
  ])('are none where %s', (_, question) => {
    expect(rolesOf(question)).toEqual([]);
  });
});

describe('a sentence', () => {
  const question = 'Who is the ambassador of Vietnam to Mexico?';

  it.each([
    ['en', 'The ambassador of Vietnam to Mexico spoke.', 1],
    ['en', 'The ambassador of Mexico to Vietnam spoke.', -1],
    ['es', 'Habló el embajador de Vietnam en México.', 1],
    ['es', 'Habló el embajador de México en Vietnam.', -1],
    ['vi', 'Đại sứ của Việt Nam tại Mexico phát biểu.', 1],
    ['vi', 'Đại sứ của Mexico tại Việt Nam phát biểu.', -1],
    ['bn', 'মেক্সিকোতে ভিয়েতনামের রাষ্ট্রদূত বক্তব্য দেন।', 1],
    ['bn', 'ভিয়েতনামে মেক্সিকোর রাষ্ট্রদূত বক্তব্য দেন।', -1],
  ])('takes them as the question does, or the other way round (%s): %s', (language, text, expected) => {
    expect(agreement(question, text, language)).toBe(expected);
  });

  it('does not tell where it names them side by side', () => {
    expect(agreement(question, 'Vietnam and Mexico sent an ambassador.')).toBe(0);
  });

  it('does not tell where the question does not', () => {
    expect(agreement('Which ambassador?', 'The ambassador of Mexico to Vietnam spoke.')).toBe(0);
  });
});
