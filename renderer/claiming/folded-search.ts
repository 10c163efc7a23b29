/** Whether every word of what is searched for stands somewhere in these texts, without regard to case. An empty search finds all. */
export function isFound(search: string, texts: readonly string[]): boolean {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const all = texts.join(' ').toLowerCase();
  return words.every((word) => all.includes(word));
}
