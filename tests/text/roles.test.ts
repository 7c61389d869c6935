import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.js';
import { roleOf } from '../../src/text/roles.js';

/** The role of a name of one word in a phrase. */
function role(language: string, phrase: string, name: string): string {
  const tokens = analyse(phrase, language);
  const at = tokens.findIndex(({ start, end }) => phrase.slice(start, end) === name);
  expect(at).toBeGreaterThanOrEqual(0);
  return roleOf(tokens, at, at + 1, language) ?? 'none';
}

describe('the side that a country takes', () => {
  it.each([
    ['en', 'Vietnam’s ambassador to Mexico', 'Vietnam', 'Mexico'],
    ['en', 'exports from Mexico into the Vietnam market', 'Mexico', 'Vietnam'],
    ['en', 'the Cuban embassy in Hanoi', 'Cuban', 'Hanoi'],
    ['es', 'el embajador de Vietnam en México', 'Vietnam', 'México'],
    ['es', 'exportaciones del Perú a Vietnam', 'Perú', 'Vietnam'],
    ['es', 'lo que Vietnam exporta hacia México', 'Vietnam', 'México'],
    ['vi', 'đại sứ Mexico tại Cuba', 'Mexico', 'Cuba'],
    ['vi', 'hàng của Cuba xuất khẩu sang nước Pháp', 'Cuba', 'Pháp'],
    ['bn', 'ভিয়েতনামে মেক্সিকোর রাষ্ট্রদূত', 'মেক্সিকোর', 'ভিয়েতনামে'],
    ['bn', 'মেক্সিকোতে ভিয়েতনামের রপ্তানি', 'ভিয়েতনামের', 'মেক্সিকোতে'],
    ['bn', 'মেক্সিকো ভিয়েতনামকে সাহায্য করে', 'মেক্সিকো', 'ভিয়েতনামকে'],
    ['bn', 'কানাডায় কিউবার দূতাবাস', 'কিউবার', 'কানাডায়'],
    ['bn', 'মেক্সিকোতেও ভিয়েতনামেরই দূতাবাস', 'ভিয়েতনামেরই', 'মেক্সিকোতেও'],
    ['en', 'the Mexican president visited Vietnam', 'Mexican', 'Vietnam'],
    ['es', 'el presidente de México visitó Cuba', 'México', 'Cuba'],
    ['vi', 'tổng thống Cuba thăm Mexico', 'Cuba', 'Mexico'],
    ['bn', 'ভিয়েতনামের রাষ্ট্রপতি মেক্সিকো সফরে যান', 'ভিয়েতনামের', 'মেক্সিকো'],
    ['bn', 'মেক্সিকোর রাষ্ট্রপতি কানাডা গিয়েছিলেন', 'মেক্সিকোর', 'কানাডা'],
  ])('is told by the words beside it (%s): %s', (language, phrase, from, to) => {
    expect(role(language, phrase, from)).toBe('from');
    expect(role(language, phrase, to)).toBe('to');
  });

  it.each([
    ['en', 'trade between Mexico and Vietnam', ['Mexico', 'Vietnam']],
    ['en', 'relations with Mexico', ['Mexico']],
    ['es', 'relaciones entre Vietnam y México', ['Vietnam', 'México']],
    ['es', 'comercio con México', ['México']],
    ['vi', 'quan hệ giữa Cuba và Mexico', ['Cuba', 'Mexico']],
    ['bn', 'মেক্সিকো এবং ভিয়েতনামের সম্পর্ক', ['মেক্সিকো', 'ভিয়েতনামের']],
    ['bn', 'ভিয়েতনামের সাথে বাণিজ্য', ['ভিয়েতনামের']],
    ['fr', 'l’ambassadeur du Mexique au Vietnam', ['Mexique', 'Vietnam']],
    ['hi', 'मेक्सिको में वियतनाम के राजदूत', ['मेक्सिको', 'वियतनाम']],
  ])('is none beside an equal, or in a language that is not known (%s): %s', (language, phrase, names) => {
    for (const name of names) expect(role(language, phrase, name)).toBe('none');
  });

  it('is none where Spanish buys, since who sells stands as who is given something', () => {
    expect(role('es', 'le compra México máquinas a Vietnam', 'Vietnam')).toBe('none');
    expect(role('es', 'le da México máquinas a Vietnam', 'Vietnam')).toBe('to');
  });

  it('is that of the whole name, where it has several words', () => {
    const tokens = analyse('đại sứ quán Cuba tại Việt Nam', 'vi');
    expect(roleOf(tokens, 5, 7, 'vi')).toBe('to');
    expect(roleOf(tokens, 3, 4, 'vi')).toBe('from');
  });

  it('is none where there is no token', () => {
    expect(roleOf([], 0, 1, 'en')).toBeUndefined();
  });
});
