import type { ReactNode } from 'react';
import { Icon, type IconName } from '../look/icon.tsx';

interface Said {
  /** Which colour it takes: something that broke, something to look at, something to know. */
  readonly tone?: 'notyet' | 'more' | 'accent';
  readonly icon?: IconName;
  readonly children: ReactNode;
  /** Read out at once by a screen reader. */
  readonly urgent?: boolean;
}

/** A message in place: what happened, what is safe, what to do. */
export function Notice({ tone = 'accent', icon = 'info', urgent = false, children }: Said) {
  return <div className={`note ${tone === 'accent' ? '' : tone}`} role={urgent ? 'alert' : 'status'}><Icon name={icon} /><div className="grow">{children}</div></div>;
}
