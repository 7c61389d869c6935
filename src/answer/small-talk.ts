import { foldAccents, words } from '../text/words.js';

type SmallTalk = 'greeting' | 'thanks';

/** What people say to a bot that is no question. Latin ones without accents, as many type them. */
const PHRASES: Readonly<Record<SmallTalk, Readonly<Record<string, readonly string[]>>>> = {
  greeting: {
    en: [
      'hi',
      'hello',
      'hey',
      'hi there',
      'hello there',
      'hey there',
      'good morning',
      'good afternoon',
      'good evening',
      'help',
      'help me',
      'who are you',
      'what can you do',
      'what are you',
      'how are you',
    ],
    bn: [
      'হাই',
      'হ্যালো',
      'নমস্কার',
      'সালাম',
      'আসসালামু আলাইকুম',
      'আসসালামুআলাইকুম',
      'শুভ সকাল',
      'শুভ সন্ধ্যা',
      'কেমন আছ',
      'কেমন আছেন',
      'তুমি কে',
      'আপনি কে',
      'সাহায্য',
    ],
    vi: [
      'xin chao',
      'chao',
      'chao ban',
      'chao bot',
      'alo',
      'ban la ai',
      'ban khoe khong',
      'giup toi',
      'tro giup',
    ],
    es: [
      'hola',
      'buenos dias',
      'buenas tardes',
      'buenas noches',
      'buenas',
      'que tal',
      'como estas',
      'quien eres',
      'ayuda',
    ],
    hi: ['नमस्ते', 'नमस्कार', 'हैलो', 'आप कौन हैं'],
  },
  thanks: {
    en: [
      'thanks',
      'thank you',
      'thank you very much',
      'thank you so much',
      'many thanks',
      'thanks a lot',
      'thx',
      'ty',
      'cheers',
      'ok thanks',
      'great thanks',
      'bye',
      'goodbye',
    ],
    bn: ['ধন্যবাদ', 'অনেক ধন্যবাদ', 'আপনাকে ধন্যবাদ', 'তোমাকে ধন্যবাদ', 'থ্যাংক ইউ', 'থ্যাঙ্ক ইউ', 'বিদায়', 'আচ্ছা ধন্যবাদ'],
    vi: ['cam on', 'cam on ban', 'xin cam on', 'cam on nhieu', 'tam biet'],
    es: ['gracias', 'muchas gracias', 'mil gracias', 'muchisimas gracias', 'adios', 'hasta luego'],
    hi: ['धन्यवाद', 'शुक्रिया'],
  },
};

const TALK = new Map<string, { readonly reason: SmallTalk; readonly language: string }>();
for (const reason of ['greeting', 'thanks'] as const) {
  for (const [language, phrases] of Object.entries(PHRASES[reason])) {
    for (const phrase of phrases) TALK.set(spoken(phrase), { reason, language });
  }
}

/** Whether the whole of what was typed is a greeting or thanks, and in which language. */
export function smallTalk(
  text: string,
): { readonly reason: SmallTalk; readonly language: string } | undefined {
  return TALK.get(spoken(text));
}

function spoken(text: string): string {
  return words(text)
    .map(({ form }) => foldAccents(form))
    .join(' ');
}
