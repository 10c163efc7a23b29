/** Takes "E7" apart into the series it belongs to and its number: ["E", 7]; "A-OB12" into ["A-OB", 12]. */
export function splitReference(reference: string): readonly [series: string, number: number] {
  const digits = /\d+$/.exec(reference)?.[0] ?? '';
  return [reference.slice(0, reference.length - digits.length), Number(digits)];
}
