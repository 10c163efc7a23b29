import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { FormContent } from '../../domain/form/form.ts';
import { FormEditor } from '../forms/form-editor.tsx';
import { useWritten } from '../forms/use-written.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useKnownNames } from './use-known-names.ts';

interface Written {
  readonly file: EvidenceFile;
  /** What it was changed to; null while it is as it was. */
  readonly content: FormContent | null;
  readonly onChange: (content: FormContent) => void;
}

/** A written account to be changed; what was typed and not saved is kept, and there again. */
export function EditWritten({ file, content, onChange }: Written) {
  const say = useSay();
  const { forms } = usePortfolio();
  const names = useKnownNames();
  const written = useWritten(file);
  if (written.kind !== 'here') return <p className="small dim">{say(written.kind === 'waiting' ? 'viewer.opening' : 'adding.edit.no-account', { name: file.name })}</p>;
  const form = forms.find(({ id }) => id === written.content.form);
  if (form === undefined) return null;
  return <><hr /><h3 className="b">{form.title}</h3><FormEditor form={form} content={content ?? written.content} names={names} onChange={onChange} /></>;
}
