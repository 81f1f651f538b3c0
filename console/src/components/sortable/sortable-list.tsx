import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { rectSortingStrategy, SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactElement, type ReactNode, useState } from 'react';
import { StepByKey } from './step-by-key';

interface Props {
  ids: readonly string[];
  /** How a thing is called where its way is read out. */
  nameOf: (id: string) => string;
  onMove: (from: number, to: number) => void;
  /** Things beside one another, not only beneath. */
  isGrid?: boolean;
  children: ReactNode;
}

/** Things that are put in order by hand, or by the arrow keys on their handles; each of them is a SortableItem. */
export function SortableList({ ids, nameOf, onMove, isGrid = false, children }: Props): ReactElement {
  const [said, setSaid] = useState('');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const move = (id: string, to: number): void => {
    const from = ids.indexOf(id);
    if (from < 0 || to < 0 || to >= ids.length || from === to) return;
    const name = nameOf(id);
    onMove(from, to);
    setSaid(`${name}移到了第 ${to + 1} 位。`);
  };
  const end = ({ active, over }: DragEndEvent): void => {
    if (over) move(String(active.id), ids.indexOf(String(over.id)));
  };
  return (
    <StepByKey.Provider value={(id, by) => move(id, ids.indexOf(id) + by)}>
      <div className="spoken-only" role="status">
        {said}
      </div>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={end}
        accessibility={{ screenReaderInstructions: { draggable: '用上下方向键移动，或用鼠标拖动。' } }}
      >
        <SortableContext items={[...ids]} strategy={isGrid ? rectSortingStrategy : verticalListSortingStrategy}>
          {children}
        </SortableContext>
      </DndContext>
    </StepByKey.Provider>
  );
}
