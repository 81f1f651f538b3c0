import { Skeleton } from 'antd';
import type { ReactElement } from 'react';

/** Grey lines where something is on its way, announced to who cannot see them. */
export const Loading = ({ rows = 6 }: { rows?: number }): ReactElement => (
  <div role="status" aria-label="正在载入" aria-busy="true">
    <Skeleton active paragraph={{ rows }} />
  </div>
);
