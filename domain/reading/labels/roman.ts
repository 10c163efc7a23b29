const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** What a small Roman number counts; 0 where it is none. */
export function romanNumber(text: string): number {
  const lower = text.toLowerCase();
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/u.test(lower)) return 0;
  const digits = Array.from(lower, (digit) => values[digit] ?? 0);
  return digits.reduce((sum, digit, place) => sum + (digit < (digits[place + 1] ?? 0) ? -digit : digit), 0);
}
