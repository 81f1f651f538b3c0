import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import HolderOutlined from '@ant-design/icons/HolderOutlined';
import { Limits } from '@good-netizen/shared/limits';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Button, Form, Input, Select } from 'antd';
import type { DragEvent, KeyboardEvent, ReactElement } from 'react';
import { editorCopy as copy } from '../code.copy';
import styles from './clause-editor.module.css';

interface Props {
  /** From 0. */
  place: number;
  name: number;
  count: number;
  dragged: number | null;
  over: number | null;
  onMove: (to: number) => void;
  onRemove: () => void;
  onDrag: (place: number | null) => void;
  onOver: (place: number) => void;
  onDrop: () => void;
}

/** One clause in the editor: its words, its quality, its place. */
export function ClauseRow(props: Props): ReactElement {
  const { place, dragged, over, onMove, onOver, onDrop } = props;
  const press = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? place - 1 : place + 1);
  };
  const allow = (event: DragEvent): void => {
    if (dragged === null) return;
    event.preventDefault();
    if (over !== place) onOver(place);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onDrop();
  };
  const isTarget = dragged !== null && over === place && dragged !== place;
  const look = `${styles.clause} ${dragged === place ? styles.dragged : ''} ${isTarget ? styles.target : ''}`;
  return (
    <div
      role="group"
      aria-label={copy.clause(place + 1)}
      className={look}
      onKeyDown={press}
      onDragOver={allow}
      onDrop={drop}
    >
      <DragHandle {...props} />
      <ClauseFields name={props.name} />
      <PlaceTools {...props} />
    </div>
  );
}

const DragHandle = ({ place, onDrag }: Props): ReactElement => (
  <span
    className={styles.handle}
    draggable
    title={copy.drag(place + 1)}
    aria-hidden
    onDragStart={(event) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', String(place));
      onDrag(place);
    }}
    onDragEnd={() => onDrag(null)}
  >
    <HolderOutlined /> {place + 1}
  </span>
);

const ClauseFields = ({ name }: { name: number }): ReactElement => (
  <div className={styles.fields}>
    <Form.Item name={[name, 'title']} label={copy.clauseTitle}>
      <Input maxLength={Limits.clauseTitleMaxChars} showCount />
    </Form.Item>
    <Form.Item name={[name, 'quality']} label={copy.quality}>
      <Select options={qualities.map((quality) => ({ value: quality, label: qualityNames[quality] }))} />
    </Form.Item>
    <Form.Item name={[name, 'text']} label={copy.clauseText} className={styles.wide}>
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.clauseTextMaxChars} showCount />
    </Form.Item>
  </div>
);

const PlaceTools = ({ place, count, onMove, onRemove }: Props): ReactElement => (
  <div className={styles.tools}>
    <Button
      icon={<ArrowUpOutlined />}
      aria-label={copy.up(place + 1)}
      disabled={place === 0}
      onClick={() => onMove(place - 1)}
    />
    <Button
      icon={<ArrowDownOutlined />}
      aria-label={copy.down(place + 1)}
      disabled={place === count - 1}
      onClick={() => onMove(place + 1)}
    />
    <Button danger icon={<DeleteOutlined />} aria-label={copy.remove(place + 1)} onClick={onRemove} />
  </div>
);
