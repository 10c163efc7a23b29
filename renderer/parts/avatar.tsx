const tints = ['', 'p', 'd', 'm'] as const;

/** Somebody's initials on a tint of their own; the name stands beside it. */
export function Avatar({ name, small = false }: { readonly name: string; readonly small?: boolean }) {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => (word === undefined ? '' : ([...word][0] ?? ''))).join('').toUpperCase();
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return <span className={`av ${tints[sum % tints.length] ?? ''}${small ? ' xs' : ''}`} aria-hidden="true">{initials}</span>;
}
