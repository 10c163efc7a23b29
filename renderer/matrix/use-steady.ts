import { useState } from 'react';

/** The list that was there before for as long as the same things are in it: what is worked out of it is not worked out again. */
export function useSteady<T>(list: readonly T[]): readonly T[] {
  const [steady, setSteady] = useState(list);
  if (steady === list || (steady.length === list.length && steady.every((one, place) => one === list[place]))) return steady;
  setSteady(list);
  return list;
}
