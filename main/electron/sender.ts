import { isWithin } from './origin.ts';

/** What is known of the frame that sent a message; null once the frame is gone. */
export interface SendingFrame {
  readonly url: string;
  readonly parent: SendingFrame | null;
}

/** Whether a message comes from the page itself: its top frame, at its own origin. Anything else is refused. */
export function isOwnPage(frame: SendingFrame | null, origin: string): boolean {
  return frame !== null && frame.parent === null && isWithin(frame.url, origin);
}
