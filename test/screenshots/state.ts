import type { Stage } from './stage.ts';

/** Who a state is shown to: somebody who works in the worked example, somebody who only looks at it, or whoever stands before the library. */
export type Onlooker = 'candidate' | 'assessor' | 'quality-assurer' | 'nobody' | 'library';

/** One screen in one state. */
export interface State {
  /** The screen, then the state: "unit-form". Names the picture. */
  readonly name: string;
  readonly as: Onlooker;
  /** Leads the window there from where it opens, and waits until it is there. */
  readonly show: (stage: Stage) => Promise<void>;
  /** What else has to be done where the window is narrow, to see the same. */
  readonly narrow?: (stage: Stage) => Promise<void>;
  /** Whether the worked example is another one afterwards: it is made anew for the next state. */
  readonly changes?: true;
  /** Whether axe looks at it too: every screen and the main dialogs. */
  readonly axe?: true;
}
