import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Limits } from '@good-netizen/shared/limits';
import { Button, Form } from 'antd';
import { type ReactElement, useState } from 'react';
import { EmptyState } from '@/components/states/empty-state';
import { editorCopy as copy } from '../code.copy';
import { newClause } from '../hooks/code-form';
import { ClauseRow } from './clause-row';

interface ListProps {
  fields: { key: number; name: number }[];
  onAdd: () => void;
  onRemove: (place: number) => void;
  onMove: (from: number, to: number) => void;
}

/** The clauses of a draft: written, added, taken out, put in order by button, by key or by hand. */
export function ClauseEditor(): ReactElement {
  return (
    <Form.List name="clauses">
      {(fields, { add, remove, move }) => (
        <ClauseList
          fields={fields}
          onAdd={() => add(newClause('CONDUCT_HABITS'))}
          onRemove={(place) => remove(place)}
          onMove={move}
        />
      )}
    </Form.List>
  );
}

function ClauseList({ fields, onAdd, onRemove, onMove }: ListProps): ReactElement {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const isFull = fields.length >= Limits.clausesMax;
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= fields.length || from === to) return;
    onMove(from, to);
    setSaid(copy.moved(from + 1, to + 1));
  };
  const drop = (): void => {
    if (dragged !== null && over !== null) move(dragged, over);
    setDragged(null);
    setOver(null);
  };
  return (
    <>
      <p className="soft">{copy.keys}</p>
      <div className="spoken-only" role="status">
        {said}
      </div>
      {fields.length === 0 && <EmptyState title={copy.empty} />}
      {fields.map(({ key, name }, place) => (
        <ClauseRow
          key={key}
          place={place}
          name={name}
          count={fields.length}
          dragged={dragged}
          over={over}
          onMove={(to) => move(place, to)}
          onRemove={() => onRemove(place)}
          onDrag={setDragged}
          onOver={setOver}
          onDrop={drop}
        />
      ))}
      <Button block type="dashed" icon={<PlusOutlined />} disabled={isFull} onClick={onAdd} className="gap-below">
        {isFull ? copy.full(Limits.clausesMax) : copy.add}
      </Button>
    </>
  );
}
