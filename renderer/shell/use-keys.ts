import { useContext, useEffect } from 'react';
import { CommandsContext, type ShellCommand } from './commands.ts';

/** Runs the command whose keys are pressed; single keys only outside text, and only while they are switched on. */
export function useKeys(singleKeys: boolean): void {
  const registry = useContext(CommandsContext);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isFieldsOwn(event)) return;
      const command = registry.all().find((one) => isMeant(one, event));
      if (command === undefined || !mayAct(event, singleKeys)) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [registry, singleKeys]);
}

const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

/** A field that is written in has its own undo and redo. */
function isFieldsOwn({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && /^[zy]$/i.test(key) && target instanceof Element && target.matches(fields);
}

function isMeant({ keys }: ShellCommand, event: KeyboardEvent): boolean {
  return keys?.split(',').some((one) => isPressed(one.trim(), event)) ?? false;
}

/** Whether the event is the key named: letters whatever their case, signs as they are typed. */
export function isPressed(name: string, event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): boolean {
  const parts = name.split('+');
  const key = parts.pop() ?? '';
  const wants = (part: string): boolean => parts.includes(part);
  if (wants('mod') !== (event.ctrlKey || event.metaKey) || wants('Alt') !== event.altKey) return false;
  if (/^[a-z]$/i.test(key) || key.length > 1) return key.toLowerCase() === event.key.toLowerCase() && wants('Shift') === event.shiftKey;
  return key === event.key;
}

/**
 * A key alone belongs to the text field or the open dialog or list it is typed into. A list that stands on its screen for good has
 * `data-keys="all"`, and so has a drawer that is a part of its screen: of its keys only Escape is its own.
 */
function mayAct(event: KeyboardEvent, singleKeys: boolean): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)) return true;
  const isIn = (parts: string): boolean => event.target instanceof Element && event.target.closest(parts) !== null;
  if (isIn('[role="dialog"]:not([data-keys="all"]), [role="listbox"]:not([data-keys="all"]), [role="menu"]')) return false;
  if (event.key === 'Escape' && isIn('[role="dialog"]')) return false;
  if (isIn(fields)) return event.key === 'Escape';
  // A pressed button, box or link answers to Space and Enter itself.
  if ((event.key === 'Enter' || event.key === ' ') && isIn('button, a[href], input, summary, [role="tab"], [role="radio"], [role="menuitem"], [role="grid"]')) return false;
  return event.key.length > 1 || singleKeys || event.key === '?';
}
