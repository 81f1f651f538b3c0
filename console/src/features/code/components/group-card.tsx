import { Limits } from '@good-netizen/shared/limits';
import { adoptionOutcomeNames, type OpinionGroupDto } from '@good-netizen/shared/pledge/consultation.dto';
import { App, Button, Card, Space, Tag, Typography } from 'antd';
import { type ReactElement, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { dissolveGroup, editGroup, readGroupOpinions } from '../api/consultation';
import { consultationCopy as copy } from '../code.copy';
import { GroupOpinions } from './group-opinions';
import { ReplyForm } from './reply-form';

interface Props {
  consultationId: string;
  group: OpinionGroupDto;
  conducts: boolean;
}

/** One group: its heading, its opinions, its reply. */
export function GroupCard({ consultationId, group, conducts }: Props): ReactElement {
  const [shown, setShown] = useState(false);
  const { reply, opinions, clauseTitle } = group;
  return (
    <Card
      size="small"
      className="gap-below"
      title={<Heading consultationId={consultationId} group={group} conducts={conducts} />}
      extra={conducts && <Dissolve groupId={group.id} />}
    >
      <Space wrap>
        <Tag>{clauseTitle}</Tag>
        <span>{copy.groupSize(opinions)}</span>
        <Tag color={reply ? 'success' : 'warning'}>
          {reply ? `${copy.replied}：${adoptionOutcomeNames[reply.outcome]}` : copy.notReplied}
        </Tag>
        <Button type="link" onClick={() => setShown(!shown)} aria-expanded={shown}>
          {shown ? copy.hideOpinions : copy.showOpinions}
        </Button>
      </Space>
      {shown && <GroupOpinions consultationId={consultationId} group={group} conducts={conducts} />}
      {conducts ? <ReplyForm key={group.revision} group={group} /> : reply && <p>{reply.reason}</p>}
    </Card>
  );
}

function Heading({ consultationId, group, conducts }: Props): ReactElement {
  const { message } = App.useApp();
  const rename = async (typed: string): Promise<void> => {
    const heading = typed.trim();
    if (heading === '' || heading === group.heading) return;
    const present = await readGroupOpinions(consultationId, group);
    await editGroup(group.id, { revision: group.revision, heading, opinionIds: present.map(({ id }) => id) });
    void message.success(copy.done);
  };
  const editable = {
    tooltip: copy.rename,
    maxLength: Limits.opinionGroupHeadingMaxChars,
    onChange: (typed: string) => void rename(typed).catch((error: unknown) => message.error(sentenceFor(error))),
  };
  return (
    <Typography.Text strong editable={conducts && editable} style={{ whiteSpace: 'normal' }}>
      {group.heading}
    </Typography.Text>
  );
}

function Dissolve({ groupId }: { groupId: string }): ReactElement {
  const { message, modal } = App.useApp();
  const dissolve = (): Promise<void> =>
    dissolveGroup(groupId).then(
      () => void message.success(copy.done),
      (error: unknown) => void message.error(sentenceFor(error)),
    );
  const ask = (): void =>
    void modal.confirm({
      title: copy.dissolve,
      content: copy.dissolveNote,
      okText: copy.dissolve,
      okButtonProps: { danger: true },
      onOk: dissolve,
    });
  return (
    <Button type="text" danger onClick={ask}>
      {copy.dissolve}
    </Button>
  );
}
