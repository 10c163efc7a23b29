/** Whether a path is that of a hand-off file, by its ending; what is in it is looked at when it is taken in. */
export function isHandOff(path: string): boolean {
  return /\.attest$/i.test(path);
}
