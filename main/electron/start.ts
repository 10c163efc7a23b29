import { startWindow } from './start-window.ts';

startWindow();
