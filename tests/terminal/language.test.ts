import { describe, expect, it } from 'vitest';
import { interfaceLanguage } from '../../src/terminal/language.js';

describe('the language of the program’s own words', () => {
  it.each([
    [{ LANG: 'bn_BD.UTF-8' }, 'bn-BD'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'bn_IN' }, 'bn-IN'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'bn@x' }, 'bn'],
    [{ LANG: 'bn_BD', LC_ALL: '' }, 'bn-BD'],
    [{ LANG: 'es_MX.UTF-8' }, 'es-MX'],
    [{ LANG: 'vi_VN.UTF-8' }, 'vi-VN'],
    [{ LANG: 'C', BOT_LANGUAGE: 'es-419' }, 'es-419'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', BOT_LANGUAGE: 'bn' }, 'bn'],
    [{ LANG: 'C.UTF-8', BOT_LANGUAGE: 'bn' }, 'bn'],
    [{ LANG: 'en_GB', BOT_LANGUAGE: 'bn' }, 'en-GB'],
    [{ BOT_LANGUAGE: 'tlh' }, 'en'],
    [{ LANG: 'bn_$(x)' }, 'en'],
    [{}, 'en'],
  ])('follows %j to %s', (environment, expected) => {
    expect(interfaceLanguage(environment)).toBe(expected);
  });
});
