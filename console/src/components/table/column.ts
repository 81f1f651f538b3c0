import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  width?: number;
  align?: 'left' | 'right';
  /** The server can sort by it. */
  sortable?: boolean;
  /** The server can filter by it: `key` of the query, and what there is to choose from. */
  filter?: { key: string; options: readonly { value: string; label: string }[] };
  /** Stays in sight at the right when the table is wider than the screen: what one does with a row. */
  pinned?: boolean;
  /** Cannot be hidden. */
  always?: boolean;
}
