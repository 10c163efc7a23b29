import { capture, sizes, themes } from './capture.ts';
import { staged } from './stage.ts';
import { allStates } from './states/all-states.ts';

for (const { name, as, show, narrow, changes } of allStates) {
  staged(name, async ({ stage }) => {
    await stage.zoom(1);
    await stage.size(1440, 900);
    await stage.theme('light');
    await stage.begin(as);
    await show(stage);
    for (const { name: sizeName, width, height, zoom } of sizes) {
      await stage.size(width, height);
      await stage.zoom(zoom);
      if (zoom > 1) await narrow?.(stage);
      for (const theme of themes) {
        await stage.theme(theme);
        await capture(stage, `${name}-${sizeName}-${theme}`);
      }
    }
    await stage.zoom(1);
    if (changes === true) await stage.anew();
  });
}
