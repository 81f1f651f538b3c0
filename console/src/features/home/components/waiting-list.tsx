import type { WaitingItemDto } from '@good-netizen/shared/desk/desk.dto';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/states/empty-state';
import { distanceText } from '@/lib/format/instants';
import { homeCopy as copy } from '../home.copy';
import styles from './waiting-list.module.css';

interface Props {
  items: readonly WaitingItemDto[];
  now: number;
  empty: string;
}

/** Each line leads to where the thing is done. */
export function WaitingList({ items, now, empty }: Props): ReactElement {
  const open = items.filter(({ count }) => count > 0);
  if (open.length === 0) return <EmptyState title={empty} />;
  return (
    <ul className={styles.list}>
      {open.map((item) => (
        <li key={`${item.kind} ${item.path}`}>
          <Link className={styles.line} to={withinConsole(item.path)}>
            <span className={styles.title}>{item.title}</span>
            {item.dueAt && <span className="soft">{distanceText(item.dueAt, now)}</span>}
            {item.overdue > 0 && <Tag color="error">{copy.overdue(item.overdue)}</Tag>}
            <strong className="numbers">{copy.count(item.count)}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The router stands at `/console`; the server may say the whole path. */
const withinConsole = (path: string): string => path.replace(/^\/?console(?=\/|$)/, '') || '/';
