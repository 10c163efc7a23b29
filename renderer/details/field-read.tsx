import { useSay } from '../words/words.ts';

/** A field for those who may only read it. */
export function FieldRead({ label, value }: { readonly label: string; readonly value: string }) {
  const say = useSay();
  return <dl className="field-read"><dt>{label}</dt><dd dir="auto">{value === '' ? <span className="dim">{say('details.not-said')}</span> : value}</dd></dl>;
}
