/** One label of a list in a sentence, or a run of them: "8–16", "P1 to P4". */
export interface NamedLabel { readonly prefix: string; readonly first: string; readonly last: string | null; readonly lastPrefix: string }

/** Labels named one after another, with the characters that they take. `odd` says that a sign between two of them was lost or broken. */
export interface LabelList { readonly labels: readonly NamedLabel[]; readonly from: number; readonly to: number; readonly odd: boolean }

const label = /^\s{0,3}\(?([A-Z]{1,3}\s?)?(\d{1,4}(?:\.\d{1,3}){0,3})\)?/u;
const range = /^\s{0,3}(?:[–—‒−‐‑-]|to\b|through\b)\s{0,3}(?=\(?[A-Z]{0,3}\s?\d)/iu;
const broken = /^\s{0,2}[\uFFFD\u0080-\u009F?¬]{1,2}\s{0,2}(?=\(?[A-Z]{0,3}\s?\d)/u;
const separator = /^\s{0,3}(?:,\s{0,3}(?:and|or)?|and|&|or|;|\+)\s{0,3}(?=\(?[A-Z]{0,3}\s?\d)/iu;

/** Reads labels from `from` on: "1, 2 and 8–16". Null where none stands there. */
export function readLabelList(text: string, from: number): LabelList | null {
  const labels: NamedLabel[] = [];
  let at = from;
  let odd = false;
  for (;;) {
    const first = label.exec(text.slice(at, at + 24));
    if (first === null) break;
    at += first[0].length;
    const through = range.exec(text.slice(at, at + 16)) ?? broken.exec(text.slice(at, at + 16));
    const last = through === null ? null : label.exec(text.slice(at + through[0].length, at + through[0].length + 24));
    if (through !== null && last !== null) {
      odd ||= broken.test(text.slice(at, at + 16));
      at += through[0].length + last[0].length;
    }
    labels.push({ prefix: (first[1] ?? '').trim(), first: first[2] ?? '', last: last?.[2] ?? null, lastPrefix: (last?.[1] ?? '').trim() });
    const next = separator.exec(text.slice(at, at + 12));
    if (next === null || labels.length > 200) break;
    at += next[0].length;
  }
  return labels.length === 0 ? null : { labels, from, to: at, odd };
}
