import { Textarea } from '@mantine/core';
import { useSay } from '../words/words.ts';

interface HowFieldProps { readonly text: string; readonly onText: (text: string) => void; readonly onSubmit: () => void }

/** In the claimant's own words, how it shows what it is claimed for. Ctrl+Enter claims. */
export function HowField({ text, onText, onSubmit }: HowFieldProps) {
  const say = useSay();
  return (
    <Textarea label={say('claiming.how')} description={say('claiming.how.help')} inputWrapperOrder={['label', 'input', 'description']} autosize minRows={2} maxRows={8} value={text} dir="auto"
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); onSubmit(); } }} />
  );
}
