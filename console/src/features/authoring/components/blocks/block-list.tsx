import type { DraftCommentDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { errorSentences } from '@good-netizen/shared/error-sentences';
import { Alert, Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { EmptyState } from '@/components/states/empty-state';
import { SortableList } from '@/components/sortable/sortable-list';
import { blockKindNames, blocksCopy as copy } from '../../copy/editor.copy';
import { moved, putBack } from '../../domain/move';
import { fieldOf } from '../../domain/problems';
import { withSeconds } from '../../domain/seconds-proposal';
import { BlockEditor } from './block-editor';
import styles from './blocks.module.css';

interface Props {
  blocks: BlockDto[];
  unitId: string;
  /** Id of the block whose fields are shown. */
  open: string | null;
  onOpen: (id: string | null) => void;
  problems: readonly LessonProblem[];
  comments: readonly DraftCommentDto[];
  /** Grows when the words were changed from outside their fields. */
  generation: number;
  onChange: (blocks: BlockDto[]) => void;
}

/** The blocks of a lesson: written, put in order, taken out and put back. */
export function BlockList(props: Props): ReactElement {
  const { blocks, open, onOpen, problems, comments, onChange } = props;
  const [removed, setRemoved] = useState<{ block: BlockDto; place: number } | null>(null);
  const put = (block: BlockDto): void =>
    onChange(blocks.map((old) => (old.id === block.id ? withSeconds(old, block) : old)));
  const remove = (block: BlockDto, place: number): void => {
    onChange(blocks.filter(({ id }) => id !== block.id));
    setRemoved({ block, place });
  };
  const nameOf = (id: string): string => {
    const place = blocks.findIndex((block) => block.id === id);
    const block = blocks[place];
    return block ? copy.open(place + 1, blockKindNames[block.kind]) : '';
  };
  return (
    <>
      {blocks.length === 0 && <EmptyState title={copy.none} />}
      <SortableList
        ids={blocks.map(({ id }) => id)}
        nameOf={nameOf}
        onMove={(from, to) => onChange(moved(blocks, from, to))}
      >
        <ol className={styles.list}>
          {blocks.map((block, place) => {
            const own = problems.filter(({ blockId }) => blockId === block.id);
            return (
              <BlockEditor
                key={`${block.id} ${props.generation}`}
                block={block}
                unitId={props.unitId}
                place={place}
                count={blocks.length}
                isOpen={open === block.id}
                problems={own.length}
                remarks={comments.filter(({ blockId, resolvedAt }) => blockId === block.id && !resolvedAt).length}
                problemAt={(field) => sentenceOf(own.find((problem) => fieldOf(problem) === field))}
                onOpen={() => onOpen(open === block.id ? null : block.id)}
                onMove={(to) => onChange(moved(blocks, place, to))}
                onRemove={() => remove(block, place)}
                onChange={put}
              />
            );
          })}
        </ol>
      </SortableList>
      {removed && (
        <PutBack
          block={removed.block}
          onUndo={() => {
            onChange(putBack(blocks, removed.place, removed.block));
            setRemoved(null);
          }}
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}

const sentenceOf = (problem: LessonProblem | undefined): string | undefined => problem && errorSentences[problem.code];

const PutBack = ({ block, onUndo, onClose }: { block: BlockDto; onUndo: () => void; onClose: () => void }) => (
  <Alert
    role="status"
    type="info"
    showIcon
    className="gap-below"
    title={copy.removed(blockKindNames[block.kind])}
    action={<Button onClick={onUndo}>{copy.undo}</Button>}
    closable={{ onClose }}
  />
);
