import { Limits } from '@good-netizen/shared/limits';
import type { CloneEditionDto, DeskEditionDto } from '@good-netizen/shared/programme/programme.dto';
import { App, Form, Input, InputNumber, Modal } from 'antd';
import type { ReactElement } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { cloneEdition } from '../api/editions';
import { editionsCopy as copy } from '../editions.copy';

interface Props {
  source: DeskEditionDto | null;
  onClose: () => void;
}

/** Asks what the new year is called. */
export function CloneDialog({ source, onClose }: Props): ReactElement {
  const { message } = App.useApp();
  const clone = async (values: CloneEditionDto): Promise<void> => {
    if (!source) return;
    await cloneEdition(source.id, { ...values, documentNumber: values.documentNumber ?? '' });
    void message.success(copy.cloned);
    onClose();
  };
  return (
    <Modal
      title={source && copy.cloneTitle(source.year)}
      open={source !== null}
      onCancel={onClose}
      footer={null}
      destroyOnHidden
    >
      <p>{copy.cloneNote}</p>
      {source && (
        <SimpleForm<CloneEditionDto>
          onSubmit={clone}
          submit={copy.clone}
          initialValues={{
            year: source.year + 1,
            title: nextTitle(source),
            documentNumber: '',
            goalQuote: source.goalQuote,
          }}
        >
          <Form.Item name="year" label={copy.year} rules={[{ required: true, message: copy.required(copy.year) }]}>
            <InputNumber min={Limits.editionFirstYear} max={Limits.editionLastYear} precision={0} />
          </Form.Item>
          <Form.Item
            name="title"
            label={copy.name}
            rules={[{ required: true, whitespace: true, message: copy.required(copy.name) }]}
          >
            <Input maxLength={Limits.editionTitleMaxChars} showCount />
          </Form.Item>
          <Form.Item name="documentNumber" label={copy.documentNumber} extra={copy.documentHint}>
            <Input maxLength={Limits.editionDocumentMaxChars} />
          </Form.Item>
          <Form.Item
            name="goalQuote"
            label={copy.goal}
            extra={copy.goalHint}
            rules={[{ required: true, whitespace: true, message: copy.required(copy.goal) }]}
          >
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.editionGoalMaxChars} showCount />
          </Form.Item>
        </SimpleForm>
      )}
    </Modal>
  );
}

/** The title with the next year in the place of this one. */
const nextTitle = ({ title, year }: DeskEditionDto): string => title.replaceAll(String(year), String(year + 1));
