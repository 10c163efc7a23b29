import type { MessageKey } from '../../domain/words/say.ts';
import type { CommandLineCommand } from './command.ts';

interface Listed {
  readonly summary: MessageKey;
  /** Loaded only when asked for, so that every command starts quickly. */
  readonly load: () => Promise<{ readonly command: CommandLineCommand }>;
}

/** Every command, in the order in which help shows them. To add one: its file in commands/, and a line here. */
export const commands = {
  'read-unit': { summary: 'command.read-unit', load: () => import('./commands/read-unit.ts') },
  units: { summary: 'command.units', load: () => import('./commands/units.ts') },
  'write-unit': { summary: 'command.write-unit', load: () => import('./commands/write-unit.ts') },
  'read-exchange': { summary: 'command.read-exchange', load: () => import('./commands/read-exchange.ts') },
  new: { summary: 'command.new', load: () => import('./commands/new.ts') },
  add: { summary: 'command.add', load: () => import('./commands/add.ts') },
  claim: { summary: 'command.claim', load: () => import('./commands/claim.ts') },
  assess: { summary: 'command.assess', load: () => import('./commands/assess.ts') },
  judge: { summary: 'command.judge', load: () => import('./commands/judge.ts') },
  record: { summary: 'command.record', load: () => import('./commands/record.ts') },
  infer: { summary: 'command.infer', load: () => import('./commands/infer.ts') },
  reason: { summary: 'command.reason', load: () => import('./commands/reason.ts') },
  confirm: { summary: 'command.confirm', load: () => import('./commands/confirm.ts') },
  compare: { summary: 'command.compare', load: () => import('./commands/compare.ts') },
  upgrade: { summary: 'command.upgrade', load: () => import('./commands/upgrade.ts') },
  correct: { summary: 'command.correct', load: () => import('./commands/correct.ts') },
  leave: { summary: 'command.leave', load: () => import('./commands/leave.ts') },
  uphold: { summary: 'command.uphold', load: () => import('./commands/uphold.ts') },
  feedback: { summary: 'command.feedback', load: () => import('./commands/feedback.ts') },
  action: { summary: 'command.action', load: () => import('./commands/action.ts') },
  decide: { summary: 'command.decide', load: () => import('./commands/decide.ts') },
  sample: { summary: 'command.sample', load: () => import('./commands/sample.ts') },
  finding: { summary: 'command.finding', load: () => import('./commands/finding.ts') },
  declare: { summary: 'command.declare', load: () => import('./commands/declare.ts') },
  edit: { summary: 'command.edit', load: () => import('./commands/edit.ts') },
  withdraw: { summary: 'command.withdraw', load: () => import('./commands/withdraw.ts') },
  redact: { summary: 'command.redact', load: () => import('./commands/redact.ts') },
  erase: { summary: 'command.erase', load: () => import('./commands/erase.ts') },
  renew: { summary: 'command.renew', load: () => import('./commands/renew.ts') },
  undo: { summary: 'command.undo', load: () => import('./commands/undo.ts') },
  redo: { summary: 'command.redo', load: () => import('./commands/redo.ts') },
  list: { summary: 'command.list', load: () => import('./commands/list.ts') },
  history: { summary: 'command.history', load: () => import('./commands/history.ts') },
  status: { summary: 'command.status', load: () => import('./commands/status.ts') },
  export: { summary: 'command.export', load: () => import('./commands/export.ts') },
  'hand-off': { summary: 'command.hand-off', load: () => import('./commands/hand-off.ts') },
  'take-in': { summary: 'command.take-in', load: () => import('./commands/take-in.ts') },
  verify: { summary: 'command.verify', load: () => import('./commands/verify.ts') },
  centre: { summary: 'command.centre', load: () => import('./commands/centre.ts') },
  example: { summary: 'command.example', load: () => import('./commands/example.ts') },
} as const satisfies Readonly<Record<string, Listed>>;

export type CommandName = keyof typeof commands;

/** Whether the installed program was asked for one of its commands. */
export function isCommandName(text: string | undefined): text is CommandName {
  return text !== undefined && Object.hasOwn(commands, text);
}
