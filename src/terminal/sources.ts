import { languageName } from '../answer/citation.js';
import { passages } from '../corpus/passages.js';
import type { Source } from '../corpus/source.js';
import { translator } from '../locales/index.js';
import { sourceWords } from '../presentation/source-words.js';
import { address } from './citation.js';
import { jsonLine } from './json.js';
import { paragraph } from './paragraph.js';
import type { Screen } from './screen.js';

/** The sources for a person to read: what to call each, what it is and where it comes from. */
export function renderSources(sources: readonly Source[], screen: Screen, language: string): string {
  return sources.map((source) => renderSource(source, screen, language)).join('\n');
}

/** One JSON object a line. */
export function sourceLine(source: Source): string {
  const { id, title, publisher, author, date, language, url, licence, format } = source;
  return jsonLine({
    id,
    title,
    publisher,
    author,
    date,
    language,
    passages: passages(source).length,
    url,
    licence,
    format,
  });
}

function renderSource(source: Source, screen: Screen, language: string): string {
  const t = translator(language);
  const details = [
    languageName(source.language, language),
    t('terminal.passages', { count: passages(source).length }),
    source.author,
    source.licence,
  ];
  return [
    paragraph(screen, [{ text: source.id, paint: screen.paint.bold }]),
    paragraph(screen, [{ text: sourceWords(source, language) }], INDENT),
    paragraph(screen, [{ text: details.filter((words) => words !== undefined).join(' · ') }], INDENT),
    address(source, INDENT, screen),
  ].join('');
}

const INDENT = '    ';
