/** Names a passage within its article: a claim may have several, so its id alone would name them all. */
export function passageKey(claim: string, start: number): string {
  return `${claim}@${start}`;
}
