/** A number as it stands in a page's content. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A horizontal or vertical rule that covers the given box. A stroke: however thin, a screen shows at least a line of points. */
export function rule(x: number, y: number, width: number, height: number): string {
  return width >= height
    ? `${number(height)} w ${number(x)} ${number(y + height / 2)} m ${number(x + width)} ${number(y + height / 2)} l S`
    : `${number(width)} w ${number(x + width / 2)} ${number(y)} m ${number(x + width / 2)} ${number(y + height)} l S`;
}

/** A filled box. */
export function ground(x: number, y: number, width: number, height: number): string {
  return `${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`;
}

/** A frame whose line lies inside the given box. */
export function frame(x: number, y: number, width: number, height: number, line: number): string {
  return `${number(line)} w ${number(x + line / 2)} ${number(y + line / 2)} ${number(width - line)} ${number(height - line)} re S`;
}

/** A shade of grey for what is ruled and framed. */
export function ink(value: number): string {
  return `${number(value)} G`;
}

/** A shade of grey for what is filled: 0 black, 1 white. */
export function shade(value: number): string {
  return `${number(value)} g`;
}
