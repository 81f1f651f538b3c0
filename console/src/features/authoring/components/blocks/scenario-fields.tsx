import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { Limits } from '@good-netizen/shared/limits';
import { Button, Checkbox, Input } from 'antd';
import type { ReactElement } from 'react';
import { fieldCopy as copy } from '../../copy/editor.copy';
import { newChoice } from '../../domain/new-block';
import type { BlockFieldsProps, BlockOf } from './block-props';
import styles from './blocks.module.css';
import { Field } from './field';

type Choice = BlockOf<'scenario'>['choices'][number];

export function ScenarioFields({ block, onChange, problemAt }: BlockFieldsProps<BlockOf<'scenario'>>): ReactElement {
  const { situation, choices } = block;
  const put = (place: number, choice: Choice): void =>
    onChange({ ...block, choices: choices.map((old, at) => (at === place ? choice : old)) });
  return (
    <>
      <Field label={copy.situation} problem={problemAt('situation')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2 }}
            value={situation}
            maxLength={Limits.questionStemMaxChars}
            onChange={({ target }) => onChange({ ...block, situation: target.value })}
          />
        )}
      </Field>
      {choices.map((choice, place) => (
        <ChoiceFields
          key={choice.id}
          place={place}
          choice={choice}
          problemAt={problemAt}
          onChange={(changed) => put(place, changed)}
          onRemove={
            choices.length > 2
              ? () => onChange({ ...block, choices: choices.filter(({ id }) => id !== choice.id) })
              : undefined
          }
        />
      ))}
      <Button
        disabled={choices.length >= Limits.scenarioChoicesMax}
        onClick={() => onChange({ ...block, choices: [...choices, newChoice(false)] })}
      >
        {copy.addChoice}
      </Button>
    </>
  );
}

interface ChoiceProps {
  /** From 0. */
  place: number;
  choice: Choice;
  problemAt: (field: string) => string | undefined;
  onChange: (choice: Choice) => void;
  /** Left out: there are no more than the two that are needed. */
  onRemove: (() => void) | undefined;
}

function ChoiceFields({ place, choice, problemAt, onChange, onRemove }: ChoiceProps): ReactElement {
  return (
    <fieldset className={styles.choice}>
      <legend>{copy.choice(place + 1)}</legend>
      {onRemove && (
        <Button
          type="text"
          className={styles.removeChoice}
          icon={<DeleteOutlined />}
          aria-label={copy.removeChoice(place + 1)}
          onClick={onRemove}
        />
      )}
      <Field label={copy.choiceText} problem={problemAt(`choices[${place}].text`)}>
        {(id) => (
          <Input
            id={id}
            value={choice.text}
            maxLength={Limits.questionOptionMaxChars}
            onChange={({ target }) => onChange({ ...choice, text: target.value })}
          />
        )}
      </Field>
      <Field label={copy.consequence} problem={problemAt(`choices[${place}].consequence`)}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize
            value={choice.consequence}
            maxLength={Limits.questionExplanationMaxChars}
            onChange={({ target }) => onChange({ ...choice, consequence: target.value })}
          />
        )}
      </Field>
      <Checkbox
        checked={choice.advisable}
        onChange={({ target }) => onChange({ ...choice, advisable: target.checked })}
      >
        {copy.advisable}
      </Checkbox>
    </fieldset>
  );
}
