/** Signs that stand before the points of a list; those of symbol fonts come out as letters or from the private use area. */
const alone = /^[•●○◦▪▫■□◆◇◊►▶▷➢➤➔✓✔✗❖❑·∙‣⁃¨\uE000-\uF8FF]\s{0,9}/u;
/** The same, but only where a space follows: these are also letters, dashes and signs of other kinds. */
const spaced = /^[-–—*§Øü\uFFFD](?:\s{1,9}|$)|^o\s{1,9}(?=\p{L})/u;

/** How many characters of a text its bullet and the space after it take; 0 where it begins with none. */
export function bulletLength(text: string): number {
  const head = text.slice(0, 12);
  return (alone.exec(head) ?? spaced.exec(head))?.[0].length ?? 0;
}
