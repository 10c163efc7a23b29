import type { ReactNode } from 'react';
import { Icon, type IconName } from '../look/icon.tsx';

/** Nothing here yet: what goes here, and the first step. */
export function EmptyState({ icon, title, children, action }: { readonly icon: IconName; readonly title: string; readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="empty row nothing-here">
      <Icon name={icon} size="huge" />
      <div className="grow"><p className="b ink">{title}</p><p>{children}</p></div>
      {action}
    </div>
  );
}
