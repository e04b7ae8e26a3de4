import fc from 'fast-check';

/** Texts of any script, with what formats stumble over: what separates, quotes, line breaks, formulas, markup, emoji. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '=',
        ',',
        ';',
        ':',
        '"',
        '\\',
        '\\n',
        '\n',
        '\r\n',
        '\t',
        ' ',
        '<b>',
        '&amp;',
        '👩‍👩‍👧‍👦',
        'é',
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
