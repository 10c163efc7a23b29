import { BorderStyle, type IBorderOptions } from 'docx';
import { eighths } from './measure.ts';

/** A black (or white) rule of so many points; none at 0. */
export function rule(points: number, color = '000000'): IBorderOptions {
  return points === 0 ? { style: BorderStyle.NONE, size: 0, color: 'auto' } : { style: BorderStyle.SINGLE, size: eighths(points), color };
}
