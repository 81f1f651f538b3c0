import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Limits } from '@good-netizen/shared/limits';
import { type SurveyQuestionKind, surveyQuestionKinds } from '@good-netizen/shared/pledge/research.dto';
import { Button, Card, Checkbox, Form, Input, Select, Space } from 'antd';
import type { ReactElement } from 'react';
import { newQuestion } from '../hooks/research-form';
import { questionKindNames, researchCopy, surveyCopy as copy } from '../research.copy';
import { OptionsEditor } from './options-editor';

/** The questions of the questionnaire, in order. */
export function SurveyEditor(): ReactElement {
  return (
    <Form.List name="survey">
      {(fields, { add, remove, move }) => (
        <>
          {fields.map(({ key, name }, place) => (
            <Card
              key={key}
              size="small"
              className="gap-below"
              title={copy.question(place + 1)}
              extra={
                <PlaceTools
                  place={place}
                  count={fields.length}
                  onMove={(to) => move(place, to)}
                  onRemove={() => remove(name)}
                />
              }
            >
              <QuestionFields name={name} />
            </Card>
          ))}
          <Button
            block
            type="dashed"
            icon={<PlusOutlined />}
            className="gap-below"
            disabled={fields.length >= Limits.surveyQuestionsMax}
            onClick={() => add(newQuestion())}
          >
            {copy.add}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function PlaceTools(props: { place: number; count: number; onMove: (to: number) => void; onRemove: () => void }) {
  const { place, count, onMove, onRemove } = props;
  return (
    <Space>
      <Button
        size="small"
        icon={<ArrowUpOutlined />}
        aria-label={copy.up(place + 1)}
        disabled={place === 0}
        onClick={() => onMove(place - 1)}
      />
      <Button
        size="small"
        icon={<ArrowDownOutlined />}
        aria-label={copy.down(place + 1)}
        disabled={place === count - 1}
        onClick={() => onMove(place + 1)}
      />
      <Button size="small" danger icon={<DeleteOutlined />} aria-label={copy.remove(place + 1)} onClick={onRemove} />
    </Space>
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
