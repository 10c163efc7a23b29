import { useState } from 'react';
import type { OpenedWork } from '../../main/electron/contract/workshop.ts';
import { Workbench } from './workbench.tsx';
import { WorkshopStart } from './workshop-start.tsx';
import './workshop.css';

/** The unit workshop: reading a published unit in, and putting right what was read. */
export function WorkshopScreen() {
  const [opened, setOpened] = useState<OpenedWork | null>(null);
  return opened === null ? <WorkshopStart open={setOpened} /> : <Workbench key={opened.id} opened={opened} close={() => setOpened(null)} />;
}
