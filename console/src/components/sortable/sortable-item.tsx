import HolderOutlined from '@ant-design/icons/HolderOutlined';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactElement, ReactNode } from 'react';
import styles from './sortable.module.css';

interface Props {
  id: string;
  /** What the handle does, for who cannot see it. */
  handleLabel: string;
  className?: string;
  isFixed?: boolean;
  children: (handle: ReactNode) => ReactNode;
}

/** One thing of a SortableList, moved by its handle. */
export function SortableItem({ id, handleLabel, className = '', isFixed = false, children }: Props): ReactElement {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    disabled: isFixed,
  });
  const style = { transform: CSS.Translate.toString(transform), transition };
  const { role: _role, 'aria-disabled': _disabled, ...described } = attributes;
  const handle = isFixed ? null : (
    <button
      ref={setActivatorNodeRef}
      type="button"
      className={styles.handle}
      {...described}
      {...listeners}
      aria-label={handleLabel}
      title={handleLabel}
    >
      <HolderOutlined aria-hidden />
    </button>
  );
  return (
    <li ref={setNodeRef} style={style} className={`${className} ${isDragging ? styles.dragged : ''}`}>
      {children(handle)}
    </li>
  );
}
