import HolderOutlined from '@ant-design/icons/HolderOutlined';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { type KeyboardEvent, type ReactElement, type ReactNode, useContext } from 'react';
import styles from './sortable.module.css';
import { StepByKey } from './step-by-key';

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

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
  const step = useContext(StepByKey);
  const press = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(id, by);
  };
  const style = { transform: CSS.Translate.toString(transform), transition };
  const { role: _role, 'aria-disabled': _disabled, ...described } = attributes;
  const handle = isFixed ? null : (
    <button
      ref={setActivatorNodeRef}
      type="button"
      className={styles.handle}
      {...described}
      {...listeners}
      onKeyDown={press}
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
