import { useSay } from '../words/words.ts';

/** A file that is being fetched: its name, and how far, once that takes a moment. */
export function Waiting({ name, share }: { readonly name: string; readonly share: number | null }) {
  const say = useSay();
  const words = share === null ? say('viewer.opening', { name }) : say('viewer.opening-share', { name, percent: Math.round(share * 100) });
  return <div className="stage"><div className="waiting small" role="status"><p>{words}</p>{share === null ? null : <progress value={share} aria-label={words} />}</div></div>;
}
