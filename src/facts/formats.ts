/** Keeps what Intl builds, since building takes far longer than writing. Languages and units are few. */
function kept<Options, Formatter>(Maker: new (language: string, options: Options) => Formatter) {
  const built = new Map<string, Formatter>();
  return (language: string, options: Options): Formatter => {
    const key = language + JSON.stringify(options);
    const known = built.get(key) ?? new Maker(language, options);
    built.set(key, known);
    return known;
  };
}

/** What Intl writes with, by a tag that it takes and what it is asked for. */
export const numberFormat = kept(Intl.NumberFormat);
export const dateFormat = kept(Intl.DateTimeFormat);
export const displayNames = kept(Intl.DisplayNames);
export const pluralRules = kept(Intl.PluralRules);
