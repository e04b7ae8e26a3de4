const rules = new Intl.PluralRules('es');

/** A number and what is counted: “1 suceso”, “2 sucesos”. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${rules.select(count) === 'one' ? one : several}`;
}

/** “3 de 12 sucesos”, or “12 sucesos” where all are shown. */
export function countedOf(shown: number, total: number, one: string, several: string): string {
  return `${shown === total ? '' : `${shown} de `}${counted(total, one, several)}`;
}
