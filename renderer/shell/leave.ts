import { createContext, useContext } from 'react';

/** Leaves the open portfolio for the library. */
export const LeaveContext = createContext<() => void>(() => undefined);

export function useLeave(): () => void {
  return useContext(LeaveContext);
}
