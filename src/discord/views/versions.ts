/** Versions of one text: the shortest first, each with more than the one before. */
export type Versions = readonly [string, ...string[]];

/**
 * Of each text the longest version that has room. All get their second version before any gets its third.
 * @param room UTF-16 units for all together, no less than the shortest versions take
 */
export function fitVersions(texts: readonly Versions[], room: number): string[] {
  const shown: string[] = texts.map(([shortest]) => shortest);
  let left = shown.reduce((rest, { length }) => rest - length, room);
  const levels = Math.max(0, ...texts.map(({ length }) => length));
  for (let level = 1; level < levels; level += 1) {
    for (const [i, versions] of texts.entries()) {
      const longer = versions[level];
      const extra = (longer?.length ?? 0) - (shown[i]?.length ?? 0);
      if (longer === undefined || extra > left) continue;
      left -= extra;
      shown[i] = longer;
    }
  }
  return shown;
}
