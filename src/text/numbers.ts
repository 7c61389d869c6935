/** Languages that write a comma before decimals and a point between thousands. */
const DECIMAL_COMMA = new Set(['es', 'vi', 'de', 'fr', 'it', 'pt', 'nl', 'ru', 'uk', 'id', 'no', 'sv']);

/**
 * The number that digits and separators mean, in canonical ASCII (`15,000` → `15000`, `২,৩৭` in Vietnamese → `2.37`);
 * the digits must be ASCII already. A separator that comes twice, or is followed by exactly three digits where the
 * language groups with it, parts thousands (or lakhs); any other parts decimals. Digits in no such shape come back as
 * they are, so that every number is a term.
 */
export function canonicalNumber(digits: string, language: string): string {
  const separators = digits.match(/[.,٫٬]/g);
  if (separators === null) return withoutLeadingZeros(digits);
  const last = separators[separators.length - 1] ?? '';
  const decimals = digits.length - digits.lastIndexOf(last) - 1;
  const groups = DECIMAL_COMMA.has(language) ? '.' : ',';
  const mixed = separators.some((separator) => separator !== last);
  const isGrouping = mixed ? false : separators.length > 1 || (last === groups && decimals === 3);
  if (isGrouping) return withoutLeadingZeros(digits.replace(/[.,٫٬]/g, ''));
  const whole = digits.slice(0, digits.lastIndexOf(last)).replace(/[.,٫٬]/g, '');
  return `${withoutLeadingZeros(whole)}.${digits.slice(-decimals)}`;
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
