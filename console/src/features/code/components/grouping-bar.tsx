import { Limits } from '@good-netizen/shared/limits';
import type {
  DeskConsultationDto,
  DeskOpinionRowDto,
  OpinionGroupDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import { Alert, App, Button, Dropdown, Form, Input, Modal, Space } from 'antd';
import { type ReactElement, useState } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { sentenceFor } from '@/lib/http/api-error';
import { createGroup, editGroup, readGroupOpinions } from '../api/consultation';
import { codeCopy, consultationCopy as copy } from '../code.copy';

interface Props {
  consultation: DeskConsultationDto;
  groups: readonly OpinionGroupDto[];
  chosen: readonly DeskOpinionRowDto[];
  onDone: () => void;
}

/** What can be done with the chosen opinions: a group of their own, or into one of the clause's groups. */
export function GroupingBar({ consultation, groups, chosen, onDone }: Props): ReactElement {
  const { message } = App.useApp();
  const [naming, setNaming] = useState(false);
  const [busy, setBusy] = useState(false);
  const clauseKeys = new Set(chosen.map(({ clauseKey }) => clauseKey));
  const [clauseKey = ''] = clauseKeys;
  const isOneClause = clauseKeys.size === 1;
  const fitting = groups.filter((group) => isOneClause && group.clauseKey === clauseKey);
  const ids = chosen.map(({ id }) => id);
  const done = (): void => {
    void message.success(copy.grouped);
    onDone();
  };
  const add = async (group: OpinionGroupDto): Promise<void> => {
    setBusy(true);
    try {
      const present = (await readGroupOpinions(consultation.id, group)).map(({ id }) => id);
      const { revision, heading } = group;
      await editGroup(group.id, { revision, heading, opinionIds: [...new Set([...present, ...ids])] });
      done();
    } catch (error) {
      void message.error(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  const addTo = (key: string): void => {
    const group = fitting.find(({ id }) => id === key);
    if (group) void add(group);
  };
  return (
    <>
      <Space wrap className="gap-below">
        <strong>{copy.chosen(chosen.length)}</strong>
        <Button type="primary" disabled={!isOneClause} loading={busy} onClick={() => setNaming(true)}>
          {copy.makeGroup}
        </Button>
        {fitting.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: fitting.map(({ id, heading }) => ({ key: id, label: heading })),
              onClick: ({ key }) => addTo(key),
            }}
          >
            <Button loading={busy}>{copy.addToGroup}</Button>
          </Dropdown>
        )}
        {!isOneClause && <Alert type="info" title={copy.oneClauseOnly} />}
      </Space>
      <NamingDialog
        open={naming}
        onClose={() => setNaming(false)}
        onName={(heading) => createGroup(consultation.id, { clauseKey, heading, opinionIds: ids }).then(done)}
      />
    </>
  );
}

interface NamingProps {
  open: boolean;
  onClose: () => void;
  onName: (heading: string) => Promise<unknown>;
}

function NamingDialog({ open, onClose, onName }: NamingProps): ReactElement {
  return (
    <Modal title={copy.makeGroup} open={open} onCancel={onClose} footer={null} destroyOnHidden>
      <SimpleForm<{ heading: string }> submit={copy.makeGroup} onSubmit={({ heading }) => onName(heading.trim())}>
        <Form.Item
          name="heading"
          label={copy.heading}
          rules={[{ required: true, whitespace: true, message: codeCopy.required(copy.heading) }]}
        >
          <Input autoFocus maxLength={Limits.opinionGroupHeadingMaxChars} showCount />
        </Form.Item>
      </SimpleForm>
    </Modal>
  );
}
