/** The short mark of a state as people compare it, "5E1D-0C9A-44B7-F210": the first 16 hex digits of its digest. */
export function stateMark(digest: string): string {
  return (digest.slice(0, 16).toUpperCase().match(/.{1,4}/g) ?? []).join('-');
}
