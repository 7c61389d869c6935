import { type Align, line, type Measure, type Scene, type Shape, type Text } from './scene.js';
import { baseline, type Colour, FONTS, type Font, MARGIN, WIDTH } from './style.js';
import { drawable, fitLines, wrap } from './text.js';

/** Shapes that stand above one another, and where the next may begin. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Where a text may stand and how it looks. */
export interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** Lines. */
  readonly most: number;
  readonly font: Font;
  readonly colour: Colour;
}

const INNER = WIDTH - 2 * MARGIN;

/** The sheet with its parts on it, from the uppermost to the lowest. */
export function sheet(parts: readonly Part[]): Scene {
  const bottom = Math.max(...parts.map((part) => part.bottom));
  return { width: WIDTH, height: Math.ceil(bottom) + 40, shapes: parts.flatMap(({ shapes }) => shapes) };
}

/** The head of the sheet. */
export function heading(title: string, subtitle: string, measure: Measure): Part {
  const mark = { kind: 'box', x: MARGIN, y: 40, width: 64, height: 8, radius: 2, fill: 'accent' } as const;
  const titled = paragraph(
    title,
    { x: MARGIN, top: 62, width: INNER, most: 3, font: 'title', colour: 'ink' },
    measure,
  );
  const subtitled = paragraph(
    subtitle,
    { x: MARGIN, top: titled.bottom + 2, width: INNER, most: 2, font: 'subtitle', colour: 'muted' },
    measure,
  );
  return { shapes: [mark, ...titled.shapes, ...subtitled.shapes], bottom: subtitled.bottom };
}

/** The foot of the sheet: what is cited, each source on lines of its own. */
export function sources(footer: readonly string[], top: number, measure: Measure): Part {
  if (footer.length === 0) return { shapes: [], bottom: top };
  const rule = line([MARGIN, top], [WIDTH - MARGIN, top], { colour: 'rule', width: 2 });
  const shapes: Shape[] = [rule];
  let bottom = top + 20;
  for (const source of footer) {
    const place = { x: MARGIN, top: bottom, width: INNER, most: 2, font: 'small', colour: 'muted' } as const;
    const written = paragraph(source, place, measure);
    shapes.push(...written.shapes);
    bottom = written.bottom + 4;
  }
  return { shapes, bottom };
}

/** As much of a text as has room, with `…` where it goes on. Nothing, where the text is empty. */
export function paragraph(text: string, place: Place, measure: Measure): Part {
  const widthOf = (piece: string) => measure(piece, place.font);
  const shown = drawable(text);
  if (shown === '') return { shapes: [], bottom: place.top };
  const lines = fitLines(shown, place.most, (piece, isCut) =>
    wrap(isCut ? `${piece}…` : piece, place.width, widthOf),
  );
  return setLines(lines, place);
}

/** As `paragraph`, with the mark of the source at its end. */
export function cited(text: string, citation: string, place: Place, measure: Measure): Part {
  return marked(text, (piece, isCut) => `${piece}${isCut ? '…' : ''}`, citation, place, measure);
}

/**
 * As `cited`, between quotation marks. Where the quote goes on, before the text or behind it, `…` stands outside them: it is
 * not a part of the quote.
 */
export function quotation(
  { text, isCutBefore = false }: { readonly text: string; readonly isCutBefore?: boolean },
  citation: string,
  place: Place,
  measure: Measure,
): Part {
  const lead = isCutBefore ? '…\u00A0' : '';
  const write = (piece: string, isCut: boolean) => `${lead}“${piece}”${isCut ? '\u00A0…' : ''}`;
  return marked(text, write, citation, place, measure);
}

function marked(
  text: string,
  write: (piece: string, isCut: boolean) => string,
  citation: string,
  place: Place,
  measure: Measure,
): Part {
  const widthOf = (piece: string) => measure(piece, place.font);
  // Tied to the last word, so that it never stands alone on a line.
  const mark = `\u00A0${drawable(citation).replaceAll(' ', '\u00A0')}`;
  const lines = fitLines(drawable(text), place.most, (piece, isCut) =>
    wrap(`${write(piece, isCut)}${mark}`, place.width, widthOf),
  );
  return setLines(lines, place);
}

/** A date or a number of an axis, its middle at the height `y`. */
export function axisWord(text: string, x: number, y: number, align: Align): Text {
  const top = y - FONTS.small.leading / 2;
  return { kind: 'text', text, font: 'small', colour: 'muted', x, y: baseline('small', top), align };
}

function setLines(lines: readonly string[], { x, top, font, colour }: Place): Part {
  const { leading } = FONTS[font];
  const shapes = lines.map((text, index): Text => {
    return { kind: 'text', text, font, colour, x, y: baseline(font, top + index * leading) };
  });
  return { shapes, bottom: top + lines.length * leading };
}
