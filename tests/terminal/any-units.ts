import fc from 'fast-check';

/** Any UTF-16 code units at all, with those often that could command a terminal, reorder a line or end it. */
export const anyUnits = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0, max: 0x9f }),
      fc.constantFrom(
        0x0a,
        0x1b,
        0x9b,
        0x7f,
        0x202e,
        0x2066,
        0x61c,
        0x2028,
        0xd800,
        0xdc00,
        0x20,
        0x41,
        0x995,
      ),
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((units) => String.fromCharCode(...units));
