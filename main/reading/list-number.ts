const romans: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

/** A number as lists write it: "3", "c", "iii". */
export function listNumber(value: number, format: 'decimal' | 'letter' | 'roman', capital = false): string {
  const plain = format === 'decimal' ? String(value) : format === 'letter' ? letters(value) : roman(value);
  return capital ? plain.toUpperCase() : plain;
}

/** a to z, then aa to zz. */
function letters(value: number): string {
  const place = Math.max(0, value - 1);
  return String.fromCharCode(97 + (place % 26)).repeat(Math.min(5, Math.floor(place / 26) + 1));
}

function roman(value: number): string {
  let rest = Math.min(3999, Math.max(0, value));
  let text = '';
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
