import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Say } from '../../domain/words/say.ts';

/** A small menu: editing, zoom, window. Its bar is hidden until Alt is pressed; its keys always work. */
export function setMenu(say: Say): void {
  const zoom = { label: say('menu.view'), submenu: [{ role: 'resetZoom' as const }, { role: 'zoomIn' as const }, { role: 'zoomOut' as const }, { role: 'togglefullscreen' as const }] };
  const own = process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, editing(say), zoom, { role: 'windowMenu' }]));
}

/** In text fields the keys work by themselves. Undo and redo leave theirs to the page, which takes back what was done, not what was typed. */
function editing(say: Say): MenuItemConstructorOptions {
  const roles = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const;
  return { label: say('menu.edit'), submenu: roles.map((role) => ({ role, registerAccelerator: false })) };
}
