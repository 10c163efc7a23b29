import { BrowserWindow, dialog, shell, type OpenDialogOptions } from 'electron';
import type { Say } from '../../domain/words/say.ts';
import type { Choices } from './choices.ts';

/** The choices as this system's dialogs make them. */
export function systemChoices(say: Say): Choices {
  return {
    folder: async (asked) => {
      const [chosen] = await choose({ title: say(`choose.folder.${asked}`), properties: ['openDirectory', 'createDirectory'] });
      return chosen ?? null;
    },
    handOff: async () => {
      const [chosen] = await choose({ title: say('choose.hand-off'), properties: ['openFile'], filters: [{ name: say('choose.hand-off.kind'), extensions: ['attest'] }] });
      return chosen ?? null;
    },
    unitFile: async () => {
      const [chosen] = await choose({ title: say('choose.unit'), properties: ['openFile'], filters: [{ name: say('choose.unit.kind'), extensions: ['docx', 'pdf', 'html', 'htm', 'txt'] }, { name: say('choose.unit.any'), extensions: ['*'] }] });
      return chosen ?? null;
    },
    files: () => choose({ title: say('choose.files'), properties: ['openFile', 'multiSelections'] }),
    show: (file) => shell.showItemInFolder(file),
  };
}

/** Asked for at the call, not at the import: tests put answers of their own in the place of these dialogs. */
async function choose(options: OpenDialogOptions): Promise<readonly string[]> {
  const [window] = BrowserWindow.getAllWindows();
  const { canceled, filePaths } = window === undefined ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return canceled ? [] : filePaths;
}
