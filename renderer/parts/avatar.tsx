const tints = ['', 'p', 'd', 'm'] as const;

/** Somebody's initials on a tint of their own; the name stands beside it. */
export function Avatar({ name, small = false }: { readonly name: string; readonly small?: boolean }) {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => (word === undefined ? '' : firstLetter(word))).join('').toUpperCase();
  const sum = Array.from(name, (letter) => letter.codePointAt(0) ?? 0).reduce((total, code) => total + code, 0);
  return <span className={`av ${tints[sum % tints.length] ?? ''}${small ? ' xs' : ''}`} aria-hidden="true">{initials}</span>;
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 32);
}
