import { assertNever } from '../../domain/text/assert-never.ts';
import { DocumentStage } from './document-stage.tsx';
import { shownKind } from '../../domain/evidence/file-kind.ts';
import { MailStage } from './mail-stage.tsx';
import { MediaStage } from './media-stage.tsx';
import { OtherStage } from './other-stage.tsx';
import { PdfStage } from './pdf/pdf-stage.tsx';
import { PictureStage } from './picture-stage.tsx';
import type { StageProps } from './shown-place.ts';
import { TextStage } from './text-stage.tsx';
import { WrittenStage } from './written-stage.tsx';

/** A file in the way of its kind; what is written on a form on that form. */
export function StageOf({ isWritten, isBroken, ...props }: StageProps & { readonly isWritten: boolean; readonly isBroken: boolean }) {
  if (isBroken) return <OtherStage file={props.file} broken />;
  if (isWritten) return <WrittenStage {...props} />;
  const kind = shownKind(props.file);
  switch (kind) {
    case 'picture': return <PictureStage {...props} />;
    case 'pdf': return <PdfStage {...props} />;
    case 'audio': case 'video': return <MediaStage {...props} kind={kind} />;
    case 'mail': return <MailStage {...props} />;
    case 'text': return <TextStage {...props} />;
    case 'document': return <DocumentStage {...props} />;
    case 'other': return <OtherStage file={props.file} broken={false} />;
    default: return assertNever(kind);
  }
}
