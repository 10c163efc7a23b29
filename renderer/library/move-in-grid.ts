/** Where an arrow leads from the `at`th of `count` cards in rows of `columns`; null where it is no arrow, or leads nowhere. */
export function cardAfter(key: string, at: number, count: number, columns: number): number | null {
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + columns, ArrowUp: at - columns, Home: 0, End: count - 1 }[key];
  return to === undefined || to < 0 || to >= count ? null : to;
}

/** How many cards stand in a row: those at the height of the first. */
export function columnsOf(cards: readonly HTMLElement[]): number {
  const top = cards[0]?.getBoundingClientRect().top;
  const further = cards.findIndex((card) => card.getBoundingClientRect().top !== top);
  return further === -1 ? Math.max(cards.length, 1) : further;
}
