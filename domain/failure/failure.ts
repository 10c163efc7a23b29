/**
 * An expected failure: what happened, and what is safe and what to do.
 * `code` is stable and for machines; `sentence` and `next` are whole sentences for a person,
 * taken from the message file under `failure.<code>` and `failure.<code>.next`.
 */
export interface Failure {
  readonly code: FailureCode;
  readonly sentence: string;
  readonly next: string;
}

/** Every way in which something may not be done. A new one needs its two sentences in the message file. */
export const failureCodes = [
  // names and words given by a person
  'unknown-unit', 'unknown-criterion', 'ambiguous-criterion', 'unknown-evidence', 'unknown-claim', 'unknown-rule', 'ambiguous-rule', 'unknown-method', 'unknown-role',
  'not-a-day', 'period-backwards', 'not-a-place', 'text-missing', 'text-too-long', 'does-not-fit', 'no-plain-text', 'text-file-too-long', 'role-may-not', 'not-yours', 'not-their-own-record', 'unknown-form', 'unknown-setting',
  'not-inferable', 'assessed-not-yet', 'rule-needs-no-confirmation', 'rules-open', 'already-withdrawn', 'nothing-to-undo', 'nothing-to-redo', 'undone-but-used', 'same-person', 'own-work', 'erased-for-good', 'not-a-document',
  'nobody-named', 'candidate-unknown', 'no-units-here', 'nothing-to-erase', 'nothing-to-redact', 'entries-waiting', 'inside-the-old', 'which-file', 'not-redacted', 'unknown-object', 'unknown-edition', 'no-correction', 'nothing-to-uphold', 'nothing-asked',
  // folders and files
  'not-found', 'not-a-portfolio', 'not-a-folder', 'already-there', 'read-only', 'disk-full', 'folder-gone', 'file-unreadable', 'file-changed', 'document-too-large',
  'document-not-readable', 'document-locked', 'no-unit-in-it', 'newer-portfolio', 'newer-lines', 'damaged', 'journal-replaced',
  // files of other programs
  'exchange-unknown', 'exchange-empty', 'exchange-too-large', 'exchange-file-too-large', 'exchange-no-text', 'file-exists',
  // the centre's units
  'unit-editions', 'to-confirm-first', 'nothing-to-assess', 'unit-kept-already', 'reading-failed', 'workshop-draft-gone',
  // hand-offs
  'not-a-hand-off', 'hand-off-newer', 'hand-off-damaged', 'hand-off-too-large', 'hand-off-foreign', 'hand-off-exists', 'hand-over-failed', 'take-in-failed', 'open-not-allowed', 'passphrase-needed', 'passphrase-too-short', 'wrong-passphrase',
  // the window
  'internal', 'not-open', 'who-first', 'not-withdrawn', 'unit-here', 'not-your-words',
  'bridge-refused', 'profile-unreadable', 'profile-damaged', 'profile-newer', 'profile-busy', 'export-failed', 'cancelled', 'verify-failed',
] as const;

export type FailureCode = (typeof failureCodes)[number];
