import { Icon } from '../look/icon.tsx';

interface Action {
  readonly label: string;
  readonly act: () => void;
}

/** Something that a person should read, in place, with what can be done about it. */
export function Notice({ sentence, action }: { readonly sentence: string; readonly action?: Action }) {
  return (
    <div className="notice" role="status">
      <Icon name="info" />
      <div>
        <p>{sentence}</p>
        {action === undefined ? null : <button type="button" className="button" onClick={action.act}>{action.label}</button>}
      </div>
    </div>
  );
}
