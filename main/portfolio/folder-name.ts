/** Names that Windows keeps for devices, with or without an ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

const most = 60;

/**
 * A name for a folder or file made from people's words (FORMAT 26): without what any system forbids, control and direction characters,
 * composed, at most 60 characters, with " (2)" and so on where `taken` says that it is in use. Names are compared without case.
 */
export function folderName(words: string, taken: Iterable<string> = []): string {
  const name = tidy(words);
  const inUse = new Set([...taken].map(compared));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = shorten(name, most - suffix.length) + suffix;
    if (!inUse.has(compared(candidate))) return candidate;
  }
}

function tidy(words: string): string {
  const plain = words
    .normalize('NFC')
    // Control characters, zero-width ones, direction marks and what is no character at all.
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = shorten(plain, most).replace(/^~\$/, '');
  if (name === '') return 'Portfolio';
  return reserved.test(name) ? `_${name}` : name;
}

/** Cut between characters, never inside one that takes two code units; no dot or space at either end. */
function shorten(name: string, length: number): string {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/^[. ]+|[. ]+$/g, '');
}

function compared(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
