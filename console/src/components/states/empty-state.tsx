import { Empty } from 'antd';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  title: string;
  hint?: string;
  action?: ReactNode;
}

/** Nothing here yet, and what one could do about it. */
export const EmptyState = ({ title, hint, action }: Props): ReactElement => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<strong>{title}</strong>}>
    {hint && <p className="soft">{hint}</p>}
    {action}
  </Empty>
);
