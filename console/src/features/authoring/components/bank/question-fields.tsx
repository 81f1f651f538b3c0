import { Limits } from '@good-netizen/shared/limits';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Form, Input, Radio, Select } from 'antd';
import type { ReactElement } from 'react';
import type { FieldWords } from '@/components/form/merge-dialog';
import { bankCopy as copy, difficultyNames, questionKindNames } from '../../copy/bank.copy';
import { type OptionValue, type QuestionValues, whyOptionsBad } from '../../domain/question-values';
import { OptionsField } from './options-field';

export const questionFieldWords: Partial<Record<keyof QuestionValues, FieldWords>> = {
  kind: { label: copy.kind, text: (kind) => questionKindNames[kind as QuestionValues['kind']] },
  situation: { label: copy.situation },
  stem: { label: copy.stem },
  options: { label: copy.options, text: (list) => (list as OptionValue[]).map(({ text }) => text).join('；') },
  isTrue: { label: copy.rightShort, text: (isTrue) => (isTrue ? copy.true : copy.false) },
  explanation: { label: copy.explanation },
  source: { label: copy.source },
  quality: { label: copy.quality, text: (value) => qualityNames[value as QuestionValues['quality']] },
  difficulty: { label: copy.difficulty, text: (value) => difficultyNames[value as number] ?? '' },
};

const needed = { required: true, whitespace: true, message: copy.needed };

/** Everything of a question; the options as its kind wants them. */
export function QuestionFields(): ReactElement {
  const kind = Form.useWatch<QuestionValues['kind'] | undefined>('kind') ?? 'single';
  return (
    <>
      <Form.Item name="kind" label={copy.kind}>
        <Radio.Group
          optionType="button"
          options={Object.entries(questionKindNames).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      {kind === 'scenario' && (
        <Form.Item name="situation" label={copy.situation} rules={[needed]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.questionStemMaxChars} showCount />
        </Form.Item>
      )}
      <Form.Item name="stem" label={copy.stem} rules={[needed]}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.questionStemMaxChars} showCount />
      </Form.Item>
      <Answer kind={kind} />
      <Form.Item name="explanation" label={copy.explanation} extra={copy.explanationHint} rules={[needed]}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.questionExplanationMaxChars} showCount />
      </Form.Item>
      <Form.Item name="source" label={copy.source} extra={copy.sourceHint}>
        <Input maxLength={Limits.questionOptionMaxChars} />
      </Form.Item>
      <Form.Item name="quality" label={copy.quality}>
        <Select options={qualities.map((value) => ({ value, label: qualityNames[value] }))} />
      </Form.Item>
      <Form.Item name="difficulty" label={copy.difficulty}>
        <Radio.Group
          options={Object.entries(difficultyNames).map(([value, label]) => ({ value: Number(value), label }))}
        />
      </Form.Item>
    </>
  );
}

function Answer({ kind }: { kind: QuestionValues['kind'] }): ReactElement {
  if (kind === 'true_false') {
    return (
      <Form.Item
        key="truth"
        name="isTrue"
        label={copy.rightShort}
        rules={[{ validator: (_, value) => settled(value === null || value === undefined ? copy.answerNeeded : null) }]}
      >
        <Radio.Group
          options={[
            { value: true, label: copy.true },
            { value: false, label: copy.false },
          ]}
        />
      </Form.Item>
    );
  }
  return (
    <Form.Item
      key="options"
      name="options"
      label={kind === 'order' ? copy.optionsInOrder : copy.options}
      rules={[{ validator: (_, options: OptionValue[]) => settled(whyOptionsBad(kind, options)) }]}
      validateTrigger="onSubmit"
    >
      <OptionsField kind={kind} />
    </Form.Item>
  );
}

const settled = (problem: string | null): Promise<void> =>
  problem === null ? Promise.resolve() : Promise.reject(new Error(problem));
