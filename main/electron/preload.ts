import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, QuestionName, Tiding } from './contract/contract.ts';

// Only types cross from the contract: schemas stay in the main process. `satisfies` fails where a question has no function here.
const channel = (name: QuestionName | Tiding): string => `attest:${name}`;
const ask = (name: QuestionName) => (...asked: readonly unknown[]) => ipcRenderer.invoke(channel(name), ...asked);

const bridge = {
  library: ask('library'),
  units: ask('units'),
  people: ask('people'),
  settings: ask('settings'),
  keepSettings: ask('keepSettings'),
  about: ask('about'),
  keepCentre: ask('keepCentre'),
  forgetPerson: ask('forgetPerson'),
  given: ask('given'),
  forget: ask('forget'),
  chooseFolder: ask('chooseFolder'),
  chooseFiles: ask('chooseFiles'),
  chooseHandOff: ask('chooseHandOff'),
  chooseUnitFile: ask('chooseUnitFile'),
  readUnitIn: ask('readUnitIn'),
  workshopDrafts: ask('workshopDrafts'),
  openWork: ask('openWork'),
  keepWork: ask('keepWork'),
  dropWork: ask('dropWork'),
  keepUnit: ask('keepUnit'),
  makePortfolio: ask('makePortfolio'),
  makeExample: ask('makeExample'),
  open: ask('open'),
  close: ask('close'),
  handOffHere: ask('handOffHere'),
  takeIn: ask('takeIn'),
  newPassphrase: ask('newPassphrase'),
  handOver: ask('handOver'),
  act: ask('act'),
  undo: ask('undo'),
  redo: ask('redo'),
  refresh: ask('refresh'),
  keepDraft: ask('keepDraft'),
  fileStates: ask('fileStates'),
  thumbnail: ask('thumbnail'),
  keepThumbnail: ask('keepThumbnail'),
  showFile: ask('showFile'),
  preflight: ask('preflight'),
  preview: ask('preview'),
  print: ask('print'),
  editions: ask('editions'),
  showPrinted: ask('showPrinted'),
  cancel: ask('cancel'),
  on: (tiding, heard) => {
    const listener = (_event: unknown, told: Parameters<typeof heard>[0]): void => heard(told);
    ipcRenderer.on(channel(tiding), listener);
    return () => void ipcRenderer.off(channel(tiding), listener);
  },
  pathOf: (file) => webUtils.getPathForFile(file),
} satisfies Bridge;

contextBridge.exposeInMainWorld('attest', bridge);
