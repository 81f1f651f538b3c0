import {
  type DeskStewardDto,
  doorRightNames,
  doorRights,
  type InviteStewardDto,
} from '@good-netizen/shared/gathering/check-in.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Alert, App, Button, Card, Form, Input, Modal, Radio, Table, Typography } from 'antd';
import { type ReactElement, useState } from 'react';
import { instantText } from '@/lib/format/instants';
import { sentenceFor } from '@/lib/http/api-error';
import { inviteSteward, useStewards, withdrawSteward } from '../api/door';
import { doorCopy as copy } from '../door.copy';

/** Who helps at the door: invited by a code that is told once, and withdrawn. */
export function StewardsPart({ gatheringId }: { gatheringId: string }): ReactElement {
  const stewards = useStewards(gatheringId);
  const [inviting, setInviting] = useState(false);
  return (
    <Card
      className="gap-below"
      title={copy.stewards}
      extra={<Button onClick={() => setInviting(true)}>{copy.invite}</Button>}
    >
      <p className="soft">{copy.stewardsLead}</p>
      <Table
        size="middle"
        rowKey="id"
        pagination={false}
        loading={stewards.isPending}
        scroll={{ x: 'max-content' }}
        dataSource={stewards.data ?? []}
        locale={{ emptyText: <span className="soft">{copy.noStewards}</span> }}
        columns={[
          { title: copy.note, dataIndex: 'note' },
          { title: copy.right, render: (_, { right }) => doorRightNames[right] },
          { title: copy.state, render: (_, { state }) => copy.states[state] },
          { title: copy.until, render: (_, { validUntil }) => instantText(validUntil) },
          { title: '', render: (_, steward) => <Withdraw gatheringId={gatheringId} steward={steward} /> },
        ]}
      />
      <Invite gatheringId={gatheringId} open={inviting} onClose={() => setInviting(false)} />
    </Card>
  );
}

function Withdraw({ gatheringId, steward }: { gatheringId: string; steward: DeskStewardDto }): ReactElement | null {
  const { message, modal } = App.useApp();
  const { id, state, note } = steward;
  if (state !== 'INVITED' && state !== 'TAKEN') return null;
  const withdraw = (): Promise<void> =>
    withdrawSteward(gatheringId, id).then(
      () => void message.success(copy.withdrawn),
      (error: unknown) => void message.error(sentenceFor(error)),
    );
  const ask = (): void =>
    void modal.confirm({ title: copy.withdraw, content: copy.withdrawAsk, okText: copy.withdraw, onOk: withdraw });
  return (
    <Button size="small" aria-label={`${copy.withdraw}：${note}`} onClick={ask}>
      {copy.withdraw}
    </Button>
  );
}

interface InviteProps {
  gatheringId: string;
  open: boolean;
  onClose: () => void;
}

function Invite({ gatheringId, open, onClose }: InviteProps): ReactElement {
  const { message } = App.useApp();
  const [form] = Form.useForm<InviteStewardDto>();
  const [code, setCode] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const close = (): void => {
    setCode(null);
    form.resetFields();
    onClose();
  };
  const invite = async (wish: InviteStewardDto): Promise<void> => {
    setBusy(true);
    try {
      setCode((await inviteSteward(gatheringId, wish)).code);
    } catch (error) {
      void message.error(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  const done = code !== null;
  return (
    <Modal
      open={open}
      title={copy.invite}
      okText={done ? copy.close : copy.invite}
      confirmLoading={busy}
      cancelButtonProps={{ style: done ? { display: 'none' } : {} }}
      onOk={done ? close : form.submit}
      onCancel={close}
    >
      {done ? (
        <>
          <Alert type="warning" showIcon className="gap-below" title={copy.codeOnce} />
          <Typography.Title level={3} copyable aria-label={`${copy.code} ${code}`} style={{ letterSpacing: '0.1em' }}>
            {code}
          </Typography.Title>
        </>
      ) : (
        <Form form={form} layout="vertical" initialValues={{ right: 'STEWARD' }} onFinish={(wish) => void invite(wish)}>
          <Form.Item name="right" label={copy.right}>
            <Radio.Group
              options={doorRights.map((value) => ({
                value,
                label: `${doorRightNames[value]}：${copy.rightHints[value]}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="note" label={copy.note} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={Limits.stewardNoteMaxChars} />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}
