import { describe, expect, it } from 'vitest';
import { RELATIONS, relationOf } from '../../src/text/function-words.js';

describe('a function word', () => {
  it.each([
    ['en', 'by', 'agent'],
    ['en', 'in', 'place'],
    ['es', 'del', 'of'],
    ['es', 'hacia', 'to'],
    ['vi', 'như', 'as'],
    ['vi', 'là', 'be'],
    ['bn', 'সাথে', 'with'],
    ['bn', 'দ্বারা', 'agent'],
    ['hi', 'में', 'place'],
  ])('tells how its phrase belongs to the rest (%s %s)', (language, form, relation) => {
    expect(RELATIONS).toContain(relation);
    expect(relationOf(form, language)).toBe(relation);
  });

  it('is one of its own language only, and no other word is any', () => {
    expect(relationOf('by', 'es')).toBeUndefined();
    expect(relationOf('ship', 'en')).toBeUndefined();
    expect(relationOf('by', 'xx')).toBeUndefined();
  });
});
