import { Menu } from 'electron';
import type { Say } from '../../domain/words/say.ts';

/** A small menu: editing, zoom, window. Its bar is hidden until Alt is pressed; its keys always work. */
export function setMenu(say: Say): void {
  const zoom = { label: say('menu.view'), submenu: [{ role: 'resetZoom' as const }, { role: 'zoomIn' as const }, { role: 'zoomOut' as const }, { role: 'togglefullscreen' as const }] };
  const own = process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, { role: 'editMenu' }, zoom, { role: 'windowMenu' }]));
}
