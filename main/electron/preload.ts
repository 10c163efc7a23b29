import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, QuestionName, Tiding } from './contract.ts';

// Only types cross from the contract: schemas stay in the main process. `satisfies` fails where a question has no function here.
const channel = (name: QuestionName | Tiding): string => `attest:${name}`;

const bridge = {
  library: () => ipcRenderer.invoke(channel('library')),
  on: (tiding, heard) => {
    const listener = (): void => heard();
    ipcRenderer.on(channel(tiding), listener);
    return () => void ipcRenderer.off(channel(tiding), listener);
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('attest', bridge);
