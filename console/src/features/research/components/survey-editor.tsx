import { Limits } from '@good-netizen/shared/limits';
import { type SurveyQuestionKind, surveyQuestionKinds } from '@good-netizen/shared/pledge/research.dto';
import { Checkbox, Form, Input, Select, Space } from 'antd';
import type { ReactElement } from 'react';
import { CardList, type CardListCopy } from '@/components/form/card-list';
import { newQuestion } from '../hooks/research-form';
import { questionKindNames, researchCopy, surveyCopy as copy } from '../research.copy';
import { OptionsEditor } from './options-editor';

const listCopy: CardListCopy = {
  title: copy.question,
  add: copy.add,
  remove: copy.remove,
  order: { up: copy.up, down: copy.down },
};

/** The questions of the questionnaire, in order. */
export function SurveyEditor(): ReactElement {
  return (
    <CardList name="survey" copy={listCopy} max={Limits.surveyQuestionsMax} newRow={newQuestion}>
      {(index) => <QuestionFields name={index} />}
    </CardList>
  );
}

function QuestionFields({ name }: { name: number }): ReactElement {
  const kind = Form.useWatch<SurveyQuestionKind | undefined>(['survey', name, 'kind']);
  return (
    <>
      <Form.Item
        name={[name, 'text']}
        label={copy.text}
        rules={[{ required: true, whitespace: true, message: researchCopy.required(copy.text) }]}
      >
        <Input maxLength={Limits.surveyQuestionMaxChars} showCount />
      </Form.Item>
      <Space size="large" wrap>
        <Form.Item name={[name, 'kind']} label={copy.kind}>
          <Select
            style={{ width: 160 }}
            options={surveyQuestionKinds.map((value) => ({ value, label: questionKindNames[value] }))}
          />
        </Form.Item>
        <Form.Item name={[name, 'required']} valuePropName="checked" label={researchCopy.isRequired}>
          <Checkbox>{researchCopy.isRequired}</Checkbox>
        </Form.Item>
      </Space>
      {(kind === 'SINGLE' || kind === 'MULTIPLE') && <OptionsEditor name={name} />}
      {kind === 'SCALE' && (
        <Space wrap>
          <Form.Item name={[name, 'scaleLow']} label={copy.low}>
            <Input maxLength={Limits.surveyOptionMaxChars} />
          </Form.Item>
          <Form.Item name={[name, 'scaleHigh']} label={copy.high}>
            <Input maxLength={Limits.surveyOptionMaxChars} />
          </Form.Item>
        </Space>
      )}
    </>
  );
}
