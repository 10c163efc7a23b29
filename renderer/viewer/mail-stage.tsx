import { useEffect, useMemo } from 'react';
import { useSay } from '../words/words.ts';
import { readMail } from './mail/read-mail.ts';
import { NumberedText } from './numbered-text.tsx';
import { linesOf } from './read-text.ts';
import type { StageProps } from './shown-place.ts';
import { useBytes } from './use-bytes.ts';
import { Waiting } from './waiting.tsx';

/** A mail as it is read: who, when, about what, then its words line by line, then the names of what was attached. */
export function MailStage(props: StageProps) {
  const say = useSay();
  const { file, address, onBroken } = props;
  const fetched = useBytes(address, file.size);
  const mail = useMemo(() => (fetched.kind === 'here' ? readMail(new TextDecoder('latin1').decode(fetched.bytes)) : null), [fetched]);
  useEffect(() => { if (fetched.kind === 'failed') onBroken(); }, [fetched, onBroken]);
  if (mail === null) return <Waiting name={file.name} share={fetched.kind === 'waiting' ? fetched.share : null} />;
  const head = mail.head.map(([name, value]) => `${name}: ${value}`);
  const attached = mail.attached.map((name) => say('viewer.attached', { name }));
  return <NumberedText {...props} pieces={[...head, '', ...linesOf(mail.words), ...(attached.length === 0 ? [] : ['', ...attached])]} kind="line" look="prose" />;
}
