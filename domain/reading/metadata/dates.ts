const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s.,/-]{0,3})?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?[\s./-]{0,3}(\d{4})(?!\d)/iu;
const british = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u;
const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/u;

/** A day as printed, read to the precision printed, and how many characters of the text it takes: "01 Mar 2022" is 2022-03-01, "January 2010" is 2010-01, "2022" is 2022. Null where a text begins with none. */
export function readDate(text: string): { readonly date: string; readonly length: number } | null {
  const byName = named.exec(text);
  if (byName !== null) {
    const month = months.indexOf((byName[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    return dated(byName[0], byName[3], month, byName[1]);
  }
  const byNumbers = british.exec(text);
  if (byNumbers !== null) return dated(byNumbers[0], byNumbers[3], Number(byNumbers[2]), byNumbers[1]);
  const byIso = iso.exec(text);
  return byIso === null ? null : dated(byIso[0], byIso[1], byIso[2] === undefined ? null : Number(byIso[2]), byIso[3]);
}

function dated(whole: string, year: string | undefined, month: number | null, day: string | undefined): { readonly date: string; readonly length: number } | null {
  const inRange = (value: number, least: number, most: number): boolean => value >= least && value <= most;
  if (year === undefined || !inRange(Number(year), 1950, 2100)) return null;
  if (month !== null && !inRange(month, 1, 12)) return null;
  if (day !== undefined && !inRange(Number(day), 1, 31)) return null;
  const parts = [year, ...(month === null ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(Number(day))])];
  return { date: parts.join('-'), length: whole.length };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
