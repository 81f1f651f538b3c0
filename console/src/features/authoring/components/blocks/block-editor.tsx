import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Button, Tag } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { SortableItem } from '@/components/sortable/sortable-item';
import { blockKindNames, blocksCopy as copy } from '../../copy/editor.copy';
import { blockWords } from '../../domain/block-words';
import { BlockFields } from './block-fields';
import type { BlockFieldsProps } from './block-props';
import styles from './blocks.module.css';
import { SecondsField } from './seconds-field';

export interface BlockEditorProps extends BlockFieldsProps<BlockDto> {
  /** From 0. */
  place: number;
  count: number;
  isOpen: boolean;
  problems: number;
  /** Remarks about it that are not settled. */
  remarks: number;
  onOpen: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One block: its head always, its fields while it is open. */
export function BlockEditor(props: BlockEditorProps): ReactElement {
  const { block, place, isOpen } = props;
  return (
    <SortableItem
      id={block.id}
      handleLabel={copy.drag(place + 1)}
      className={`${styles.block} ${isOpen ? styles.open : ''}`}
    >
      {(handle) => (
        <>
          <Head {...props} handle={handle} />
          {isOpen && (
            <div className={styles.body} id={`fields-${block.id}`}>
              <BlockFields {...props} />
              <SecondsField block={block} onChange={props.onChange} />
            </div>
          )}
        </>
      )}
    </SortableItem>
  );
}

function Head(props: BlockEditorProps & { handle: ReactNode }): ReactElement {
  const { block, place, count, isOpen, problems, remarks, onOpen, onMove, onRemove } = props;
  return (
    <div className={styles.head}>
      {props.handle}
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `fields-${block.id}` : undefined}
        onClick={onOpen}
      >
        <span className={styles.kind}>
          {place + 1}. {blockKindNames[block.kind]}
        </span>
        {problems > 0 && <Tag color="warning">{copy.problems(problems)}</Tag>}
        {remarks > 0 && <Tag color="processing">{copy.remarks(remarks)}</Tag>}
        <span className={styles.words}>{blockWords(block) || copy.empty}</span>
      </button>
      <Button
        type="text"
        icon={<ArrowUpOutlined />}
        aria-label={copy.up(place + 1)}
        disabled={place === 0}
        onClick={() => onMove(place - 1)}
      />
      <Button
        type="text"
        icon={<ArrowDownOutlined />}
        aria-label={copy.down(place + 1)}
        disabled={place === count - 1}
        onClick={() => onMove(place + 1)}
      />
      <Button type="text" danger icon={<DeleteOutlined />} aria-label={copy.remove(place + 1)} onClick={onRemove} />
    </div>
  );
}
