import type { Draft } from '../formats/draft.js';

/**
 * Headings under which no prose stands: references, notes, links, further reading. In the languages whose texts the bot
 * reads best; a heading in another language is kept, with what follows it.
 */
const TITLES = new Set(
  [
    // English
    'references, reference, notes, footnotes, endnotes, citations, sources, bibliography, works cited, see also',
    'notes and references, references and notes, external links, further reading, related links, related articles',
    // Bengali
    'তথ্যসূত্র, তথ্য সূত্র, সূত্র, টীকা, পাদটীকা, টীকা ও তথ্যসূত্র, তথ্যসূত্র ও টীকা, আরও দেখুন, আরো দেখুন, বহিঃসংযোগ',
    'বহিঃ সংযোগ, বহিসংযোগ, আরও পড়ুন, আরো পড়ুন, গ্রন্থপঞ্জি, গ্রন্থপঞ্জী',
    // Vietnamese
    'tham khảo, tài liệu tham khảo, nguồn tham khảo, chú thích, ghi chú, xem thêm, đọc thêm, liên kết ngoài, thư mục',
    // Spanish
    'referencias, notas, notas y referencias, referencias y notas, véase también, enlaces externos, bibliografía, fuentes',
    'lecturas adicionales, lectura adicional',
    // Hindi
    'सन्दर्भ, संदर्भ, टिप्पणी, टिप्पणियाँ, टिप्पणियां, बाहरी कड़ियाँ, बाहरी कड़ियां, इन्हें भी देखें, यह भी देखें, ग्रन्थसूची, ग्रंथ सूची',
  ]
    .join(', ')
    .normalize('NFC')
    .split(', '),
);

/** Whether a heading says that what follows is no prose. Case, white space and a colon at the end don't matter. */
export function isBackMatterTitle(heading: string): boolean {
  if (heading.length > 60) return false;
  const words = heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return TITLES.has(words.replace(/ ?:$/, ''));
}

/** Without the sections that hold references, links and the like, and without their headings. */
export function withoutBackMatter(text: string, drafts: readonly Draft[]): Draft[] {
  let skippedLevel: number | undefined;
  return drafts.filter(({ kind, level, start, end }) => {
    if (kind === 'heading') {
      if (isBackMatterTitle(text.slice(start, end))) skippedLevel = Math.min(level, skippedLevel ?? level);
      else if (skippedLevel !== undefined && level <= skippedLevel) skippedLevel = undefined;
    }
    return skippedLevel === undefined;
  });
}
