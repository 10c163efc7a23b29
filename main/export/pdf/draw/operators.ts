/** A number as it stands in a page's content. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A horizontal or vertical rule as a filled bar: its edges stay crisp on a laser printer. */
export function bar(x: number, y: number, width: number, height: number): string {
  return `${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`;
}

/** A frame whose line lies inside the given box. */
export function frame(x: number, y: number, width: number, height: number, line: number): string {
  return `${number(line)} w ${number(x + line / 2)} ${number(y + line / 2)} ${number(width - line)} ${number(height - line)} re S`;
}

/** A shade of grey for what is filled: 0 black, 1 white. */
export function shade(value: number): string {
  return `${number(value)} g`;
}
