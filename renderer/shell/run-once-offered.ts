import type { Commands } from './commands.ts';
import { isPressed } from './use-keys.ts';

/** How long a screen may take to come and offer it, in frames. */
const frames = 90;

/** Runs what a key does on the screen that is being gone to, once that screen offers it. */
export function runOnceOffered(registry: Commands, key: string): void {
  let left = frames;
  const press = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const look = (): void => {
    const command = registry.all().find(({ keys }) => keys?.split(',').some((one) => isPressed(one.trim(), press)));
    if (command !== undefined) { command.run(); return; }
    left -= 1;
    if (left > 0) window.requestAnimationFrame(look);
  };
  // The place changes first, and the selection with it: two frames.
  window.requestAnimationFrame(() => window.requestAnimationFrame(look));
}
