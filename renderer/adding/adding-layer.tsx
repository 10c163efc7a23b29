import { useEffect } from 'react';
import { commandKinds } from '../../domain/command/kinds.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { AddDialog } from './add-dialog.tsx';
import { closeAdding, openAdding, useAsked } from './adding-host.ts';
import { DropTarget } from './drop-target.tsx';
import { usePasting } from './use-pasting.ts';

/** Adding from anywhere in a portfolio: files dropped on the window, things pasted, the palette. Only for who may add evidence. */
export function AddingLayer() {
  const { who } = usePortfolio();
  const adds = who !== null && commandKinds.get('add-evidence')?.may.includes(who.role) === true;
  // What was begun in one portfolio is not added to another.
  useEffect(() => closeAdding, []);
  return adds ? <Adding /> : null;
}

function Adding() {
  const say = useSay();
  const asked = useAsked();
  usePasting();
  useCommands([{ id: 'add-evidence', label: say('evidence.add.long'), icon: 'plus', run: () => openAdding() }]);
  return <><DropTarget />{asked === null ? null : <AddDialog asked={asked} />}</>;
}
