import type { Look, Work } from '../../actions/work.ts';
import type { OpenId } from '../contract/portfolio.ts';
import type { Told } from './told.ts';

/** A portfolio that is open in the window: looked at, or worked on by one person. */
export interface OpenPortfolio {
  readonly id: OpenId;
  readonly look: Look;
  /** The same, where somebody said who they are. */
  readonly work: Work | null;
  readonly told: Told;
  /** What was said by the way since it was opened: the profile had to be mended, say. */
  readonly said: readonly string[];
  /** Ends what goes on beside it: the watch on its folder, the catalogue's next entry. */
  readonly ending: (() => Promise<void> | void)[];
}
