import MoreOutlined from '@ant-design/icons/MoreOutlined';
import type { DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Button, Dropdown } from 'antd';
import type { ReactElement } from 'react';
import { SortableItem } from '@/components/sortable/sortable-item';
import { lessonsCopy as copy, problemsCopy } from '../../copy/editor.copy';
import styles from '../editor.module.css';

interface Props {
  lesson: DraftLessonDto;
  /** From 0. */
  place: number;
  count: number;
  isCurrent: boolean;
  problems: number;
  onChoose: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One lesson among the others: its place, its length, what is missing in it. */
export function LessonTile(props: Props): ReactElement {
  const { lesson, place, isCurrent, problems, onChoose } = props;
  const { title, blocks } = lesson;
  const seconds = blocks.reduce((sum, block) => sum + block.seconds, 0);
  return (
    <SortableItem
      id={lesson.id}
      handleLabel={copy.drag(title)}
      className={`${styles.lesson} ${isCurrent ? styles.current : ''}`}
    >
      {(handle) => (
        <>
          {handle}
          <button
            type="button"
            className={styles.lessonName}
            aria-current={isCurrent ? 'true' : undefined}
            onClick={onChoose}
          >
            <strong>
              {place + 1}. {title}
            </strong>
            <span className="soft">
              {copy.minutes(seconds)}
              {problems > 0 && ` · ${problemsCopy.title(problems)}`}
            </span>
          </button>
          <LessonMenu {...props} />
        </>
      )}
    </SortableItem>
  );
}

function LessonMenu({ lesson, place, count, onMove, onRemove }: Props): ReactElement {
  const { title } = lesson;
  const acts: Record<string, () => void> = {
    up: () => onMove(place - 1),
    down: () => onMove(place + 1),
    remove: onRemove,
  };
  const items = [
    { key: 'up', label: copy.up(title), disabled: place === 0 },
    { key: 'down', label: copy.down(title), disabled: place === count - 1 },
    { key: 'remove', label: copy.remove(title), danger: true },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => acts[key]?.() }}>
      <Button type="text" icon={<MoreOutlined />} aria-label={copy.acts(title)} />
    </Dropdown>
  );
}
