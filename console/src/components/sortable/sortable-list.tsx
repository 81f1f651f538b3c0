import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  ids: readonly string[];
  /** How a thing is called where its way is read out. */
  nameOf: (id: string) => string;
  onMove: (from: number, to: number) => void;
  /** Things beside one another, not only beneath. */
  isGrid?: boolean;
  children: ReactNode;
}

const instructions = { draggable: '按空格键拿起，用方向键移动，再按空格键放下，按 Esc 取消。' };

/** Things that are put in order by hand or by keyboard; each of them is a SortableItem. */
export function SortableList({ ids, nameOf, onMove, isGrid = false, children }: Props): ReactElement {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const end = ({ active, over }: DragEndEvent): void => {
    if (over && active.id !== over.id) onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={end}
      accessibility={{ announcements: announcementsOf(ids, nameOf), screenReaderInstructions: instructions }}
    >
      <SortableContext items={[...ids]} strategy={isGrid ? rectSortingStrategy : verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

function announcementsOf(ids: readonly string[], nameOf: (id: string) => string): Announcements {
  const name = (id: string | number): string => nameOf(String(id));
  const place = (id: string | number): number => ids.indexOf(String(id)) + 1;
  return {
    onDragStart: ({ active }) => `已拿起${name(active.id)}。`,
    onDragOver: ({ active, over }) => (over ? `${name(active.id)}到了第 ${place(over.id)} 位。` : undefined),
    onDragEnd: ({ active, over }) => (over ? `${name(active.id)}放在第 ${place(over.id)} 位。` : undefined),
    onDragCancel: ({ active }) => `${name(active.id)}回到原处。`,
  };
}
