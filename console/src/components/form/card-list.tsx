import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Button, Card, Form, Space } from 'antd';
import type { ReactElement, ReactNode } from 'react';

/** How a list of cards is worded. Places are counted from 1. */
export interface CardListCopy {
  title: (place: number) => string;
  add: string;
  remove: (place: number) => string;
  /** Where the order is the writer's to choose. */
  order?: { up: (place: number) => string; down: (place: number) => string };
}

interface Props {
  /** The field of the form that holds the rows. */
  name: string;
  copy: CardListCopy;
  min?: number;
  max: number;
  /** What a card begins with. */
  newRow: () => unknown;
  /** The fields of one card, by its index in the list. */
  children: (index: number) => ReactNode;
}

/** A form's list of cards: each may be taken out, more be added, and, where the order counts, be moved. */
export function CardList({ name, copy, min = 0, max, newRow, children }: Props): ReactElement {
  return (
    <Form.List name={name}>
      {(rows, { add, remove, move }) => (
        <>
          {rows.map(({ key, name: index }, place) => (
            <Card
              key={key}
              size="small"
              className="gap-below"
              title={copy.title(place + 1)}
              extra={
                <PlaceTools
                  place={place}
                  count={rows.length}
                  min={min}
                  copy={copy}
                  onMove={(to) => move(place, to)}
                  onRemove={() => remove(index)}
                />
              }
            >
              {children(index)}
            </Card>
          ))}
          <Button
            block
            type="dashed"
            icon={<PlusOutlined />}
            className="gap-below"
            disabled={rows.length >= max}
            onClick={() => add(newRow())}
          >
            {copy.add}
          </Button>
        </>
      )}
    </Form.List>
  );
}

interface ToolsProps {
  place: number;
  count: number;
  min: number;
  copy: CardListCopy;
  onMove: (to: number) => void;
  onRemove: () => void;
}

function PlaceTools({ place, count, min, copy: { order, remove }, onMove, onRemove }: ToolsProps): ReactElement {
  const removal = (
    <Button
      size="small"
      danger
      icon={<DeleteOutlined />}
      aria-label={remove(place + 1)}
      disabled={count <= min}
      onClick={onRemove}
    />
  );
  if (!order) return removal;
  return (
    <Space>
      <Button
        size="small"
        icon={<ArrowUpOutlined />}
        aria-label={order.up(place + 1)}
        disabled={place === 0}
        onClick={() => onMove(place - 1)}
      />
      <Button
        size="small"
        icon={<ArrowDownOutlined />}
        aria-label={order.down(place + 1)}
        disabled={place === count - 1}
        onClick={() => onMove(place + 1)}
      />
      {removal}
    </Space>
  );
}
