import { type Environment, isBotLanguage } from '../config.js';

/**
 * The language of the program's own words in a terminal, as a BCP 47 tag: that of the person's locale where the bot
 * speaks it, else the bot's own. It is known before the configuration is, whose errors are told in it.
 */
export function interfaceLanguage(environment: Environment): string {
  // POSIX: the first of them that is set and not empty decides.
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  // `bn_BD.UTF-8@variant` → `bn-BD`
  const person = locale.replace(/[.@].*$/s, '').replaceAll('_', '-');
  const bot = environment['BOT_LANGUAGE'] ?? '';
  return [person, bot].find(isBotLanguage) ?? 'en';
}
