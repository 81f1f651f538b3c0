import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button, Checkbox, Input, Radio } from 'antd';
import type { ReactElement } from 'react';
import { SortableItem } from '@/components/sortable/sortable-item';
import { SortableList } from '@/components/sortable/sortable-list';
import { bankCopy as copy } from '../../copy/bank.copy';
import { moved } from '../../domain/move';
import { hasOneAnswer, newOption, type OptionValue } from '../../domain/question-values';
import styles from './bank.module.css';

interface Props {
  kind: QuestionKind;
  /** Given by the form. */
  value?: OptionValue[];
  onChange?: (options: OptionValue[]) => void;
}

/** The options with what is right; in their right order where that is the question. */
export function OptionsField({ kind, value = [], onChange = () => undefined }: Props): ReactElement {
  const put = (place: number, option: OptionValue): void =>
    onChange(value.map((old, at) => (at === place ? option : old)));
  const mark = (place: number, isRight: boolean): void =>
    onChange(
      value.map((old, at) =>
        at === place ? { ...old, isRight } : hasOneAnswer(kind) ? { ...old, isRight: false } : old,
      ),
    );
  return (
    <>
      <SortableList
        ids={value.map(({ id }) => id)}
        nameOf={(id) => copy.option(value.findIndex((option) => option.id === id) + 1)}
        onMove={(from, to) => onChange(moved(value, from, to))}
      >
        <ol className={styles.options}>
          {value.map((option, place) => (
            <SortableItem key={option.id} id={option.id} handleLabel={copy.drag(place + 1)} className={styles.option}>
              {(handle) => (
                <>
                  {handle}
                  <Mark kind={kind} place={place + 1} isRight={option.isRight} onMark={(on) => mark(place, on)} />
                  <Input
                    aria-label={copy.option(place + 1)}
                    value={option.text}
                    maxLength={Limits.questionOptionMaxChars}
                    onChange={({ target }) => put(place, { ...option, text: target.value })}
                  />
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={copy.removeOption(place + 1)}
                    disabled={value.length <= 2}
                    onClick={() => onChange(value.filter(({ id }) => id !== option.id))}
                  />
                </>
              )}
            </SortableItem>
          ))}
        </ol>
      </SortableList>
      <Button disabled={value.length >= Limits.questionOptionsMax} onClick={() => onChange([...value, newOption()])}>
        {copy.addOption}
      </Button>
    </>
  );
}

interface MarkProps {
  kind: QuestionKind;
  place: number;
  isRight: boolean;
  onMark: (isRight: boolean) => void;
}

function Mark({ kind, place, isRight, onMark }: MarkProps): ReactElement {
  if (kind === 'order') return <span className="numbers">{place}.</span>;
  const told = {
    checked: isRight,
    'aria-label': copy.right(place),
    onChange: ({ target }: { target: { checked?: boolean } }) => onMark(target.checked ?? false),
  };
  return hasOneAnswer(kind) ? (
    <Radio {...told}>{copy.rightShort}</Radio>
  ) : (
    <Checkbox {...told}>{copy.rightShort}</Checkbox>
  );
}
