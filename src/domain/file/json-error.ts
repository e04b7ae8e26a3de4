import type { JsonExpectation } from './fault.ts';

/** Where a text stops being JSON: the offset of the first character that cannot stand there, and what could. */
export type JsonError = { at: number; expected: JsonExpectation };

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const PLAIN = /[^"\\\u0000-\u001f]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Find where a text stops being JSON.
 *
 * Engines word this each in their own way, and for the commonest slip of all, a comma too many, some give no
 * place. It is asked only once `JSON.parse` has refused, and needs no recursion.
 *
 * @returns Null when the text is JSON.
 */
export function jsonErrorIn(text: string): JsonError | null {
  const open: ('{' | '[')[] = [];
  let expected = 'value' as JsonExpectation;
  let mayClose = false;
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const afterValue = (): void => {
    expected = open.length === 0 ? 'end' : 'comma';
    mayClose = open.length > 0;
  };

  for (;;) {
    take(SPACE);
    const character = text.charAt(at);
    if (character === '') return expected === 'end' ? null : { at, expected };
    const inside = open.at(-1);
    if (mayClose && character === (inside === '{' ? '}' : ']')) {
      at++;
      open.pop();
      afterValue();
    } else if (expected === 'comma' && character === ',') {
      at++;
      expected = inside === '{' ? 'key' : 'value';
      mayClose = false;
    } else if (expected === 'colon' && character === ':') {
      at++;
      expected = 'value';
    } else if ((expected === 'key' || expected === 'value') && character === '"') {
      at++;
      // A loop and no single pattern: a text of megabytes would overflow the pattern engine's stack.
      while (take(PLAIN) || take(ESCAPE));
      if (text.charAt(at) !== '"') return { at, expected: 'quote' };
      at++;
      if (expected === 'value') afterValue();
      else {
        expected = 'colon';
        mayClose = false;
      }
    } else if (expected === 'value' && (character === '{' || character === '[')) {
      at++;
      open.push(character);
      expected = character === '{' ? 'key' : 'value';
      mayClose = true;
    } else if (expected === 'value' && take(SCALAR)) {
      afterValue();
    } else {
      return { at, expected };
    }
  }
}
