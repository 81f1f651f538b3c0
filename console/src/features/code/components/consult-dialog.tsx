import { Limits } from '@good-netizen/shared/limits';
import type { DeskCodeVersionDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { App, DatePicker, Form, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { startConsultation } from '../api/write-code';
import { codeCopy, flowCopy as copy } from '../code.copy';

interface Props {
  code: DeskCodeVersionDto;
  open: boolean;
  onClose: () => void;
}

const USUAL_DAYS = 30;

/** Lays a draft out to the public until a deadline. */
export function ConsultDialog({ code, open, onClose }: Props): ReactElement {
  const { message } = App.useApp();
  const start = async ({ closesAt }: { closesAt: Dayjs }): Promise<void> => {
    await startConsultation(code.id, { revision: code.revision, closesAt: closesAt.toISOString() });
    void message.success(codeCopy.done);
    onClose();
  };
  const earliest = dayjs().add(Limits.consultationMinHours, 'hour');
  const latest = dayjs().add(Limits.consultationMaxDays, 'day');
  return (
    <Modal title={copy.consult} open={open} onCancel={onClose} footer={null} destroyOnHidden>
      <p>{copy.consultNote}</p>
      <SimpleForm<{ closesAt: Dayjs }>
        onSubmit={start}
        submit={copy.consult}
        initialValues={{ closesAt: dayjs().add(USUAL_DAYS, 'day').endOf('day').startOf('minute') }}
      >
        <Form.Item
          name="closesAt"
          label={copy.closesAt}
          extra={copy.closesAtHint}
          rules={[{ required: true, message: codeCopy.required(copy.closesAt) }]}
        >
          <DatePicker
            showTime={{ format: 'HH:mm' }}
            allowClear={false}
            disabledDate={(day) => day.isBefore(earliest, 'day') || day.isAfter(latest, 'day')}
          />
        </Form.Item>
      </SimpleForm>
    </Modal>
  );
}
