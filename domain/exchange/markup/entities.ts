/** The named characters that editors and word processors write; numbers need no list. */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', hellip: '…',
  middot: '·', pound: '£', euro: '€', deg: '°', times: '×', frac12: '½', copy: '©', reg: '®', trade: '™', shy: '', zwnj: '\u200C', zwj: '\u200D', eacute: 'é', egrave: 'è',
  agrave: 'à', aacute: 'á', acirc: 'â', ecirc: 'ê', icirc: 'î', ocirc: 'ô', ucirc: 'û', ccedil: 'ç', ouml: 'ö', uuml: 'ü', auml: 'ä', iuml: 'ï', ntilde: 'ñ', szlig: 'ß', oacute: 'ó', iacute: 'í', uacute: 'ú',
};

/** Text with its character references read; what is none stays as it is. */
export function readEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff) ? String.fromCodePoint(code) : whole;
  });
}
