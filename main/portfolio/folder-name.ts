/** Longest name of a folder or file made from people's names (FORMAT 26), in characters. */
const longest = 60;
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\uFEFF]+/gu;
/** Names that Windows keeps for devices, whatever their case and whatever follows a dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * A name for a folder or file from a person's words, fit for every system: nothing forbidden, nothing reserved, no dot or space at its
 * ends, at most 60 characters with `suffix`, which is kept whole. Words with nothing left in them become "_".
 */
export function fileName(words: string, suffix = ''): string {
  const end = cleaned(suffix);
  const room = Math.max(1, longest - Array.from(end).length);
  const start = trimmed(Array.from(trimmed(cleaned(words))).slice(0, room).join(''));
  const name = trimmed(`${start === '' ? '_' : start}${end}`);
  return reserved.test(name) ? name.replace(reserved, '$1_') : name;
}

function cleaned(text: string): string {
  return text.normalize('NFC').replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ');
}

/** "~$" begins the names of files that are not yet what they are to be. */
function trimmed(text: string): string {
  return text.replace(/^[\s.]*(~\$)?[\s.]*/, '').replace(/[\s.]+$/, '');
}
