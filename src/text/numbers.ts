/** `15,000`, `1.234.567`, `12,34,567`: one separator between groups of two or three digits, three at the end. */
const GROUPED = /^\d{1,3}([.,٬])(?:\d{2,3}\1)*\d{3}$/;
const DECIMAL = /^(.+)([.,٫])(\d+)$/;
const PLAIN = /^\d+$/;

/** Whether a language writes a comma before decimals, by the language's tag. */
const decimalCommas = new Map<string, boolean>();

/**
 * The number that digits and separators mean, in canonical ASCII (`15,000` → `15000`, `2,37` in Vietnamese → `2.37`,
 * `10.50` → `10.5`); the digits must be ASCII already. A separator between groups that comes twice parts thousands (or
 * lakhs); so does one that the language groups with, or that has three zeros behind it, as no decimals have. Digits in no
 * such shape (`17.07.2020`) come back as they are, so that every number is a term.
 */
export function canonicalNumber(digits: string, language: string): string {
  if (PLAIN.test(digits)) return withoutLeadingZeros(digits);
  const groups = GROUPED.exec(digits)?.[1];
  if (groups !== undefined && partsThousands(digits, groups, language)) return joined(digits);
  const [, whole = '', point = '', decimals = ''] = DECIMAL.exec(digits) ?? [];
  if (!PLAIN.test(whole) && (GROUPED.exec(whole)?.[1] ?? point) === point) return digits;
  const significant = decimals.replace(/(?<!0)0+$/, '');
  return significant === '' ? joined(whole) : `${joined(whole)}.${significant}`;
}

function partsThousands(digits: string, separator: string, language: string): boolean {
  if (separator === '٬' || digits.indexOf(separator) !== digits.lastIndexOf(separator)) return true;
  return separator === (hasDecimalComma(language) ? '.' : ',') || digits.endsWith('000');
}

function hasDecimalComma(language: string): boolean {
  let isComma = decimalCommas.get(language);
  if (isComma === undefined) {
    // A language that is not known is read like English, not like the machine's own.
    const parts = new Intl.NumberFormat([language, 'en']).formatToParts(0.5);
    isComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
    decimalCommas.set(language, isComma);
  }
  return isComma;
}

function joined(digits: string): string {
  return withoutLeadingZeros(digits.replace(/[.,٬]/g, ''));
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
