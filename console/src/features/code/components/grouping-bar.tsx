import type {
  DeskConsultationDto,
  DeskOpinionRowDto,
  OpinionGroupDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import { App, Button, Dropdown, Space } from 'antd';
import { type ReactElement, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { editGroup, readGroupOpinions } from '../api/consultation';
import { consultationCopy as copy } from '../code.copy';
import { GroupDialog } from './group-dialog';

interface Props {
  consultation: DeskConsultationDto;
  groups: readonly OpinionGroupDto[];
  chosen: readonly DeskOpinionRowDto[];
  onDone: () => void;
}

/** What can be done with the chosen opinions: a group of their own, or into one of the clause's groups. */
export function GroupingBar({ consultation, groups, chosen, onDone }: Props): ReactElement {
  const { message } = App.useApp();
  const [grouping, setGrouping] = useState(false);
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
  return (
    <>
      <Space wrap className="gap-below">
        <strong>{copy.chosen(chosen.length)}</strong>
        <Button type="primary" loading={busy} onClick={() => setGrouping(true)}>
          {copy.makeGroup}
        </Button>
        <AddToGroup groups={fitting} busy={busy} onChoose={(group) => void add(group)} />
        {!isOneClause && <span className="soft">{copy.clauseByClause(clauseKeys.size)}</span>}
      </Space>
      {grouping && (
        <GroupDialog
          consultation={consultation}
          chosen={chosen}
          onGrouped={() => void message.success(copy.grouped)}
          onClose={(isDone) => {
            setGrouping(false);
            if (isDone) onDone();
          }}
        />
      )}
    </>
  );
}

interface AddProps {
  groups: readonly OpinionGroupDto[];
  busy: boolean;
  onChoose: (group: OpinionGroupDto) => void;
}

function AddToGroup({ groups, busy, onChoose }: AddProps): ReactElement | null {
  if (groups.length === 0) return null;
  const choose = (key: string): void => {
    const group = groups.find(({ id }) => id === key);
    if (group) onChoose(group);
  };
  const items = groups.map(({ id, heading }) => ({ key: id, label: heading }));
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
      <Button loading={busy}>{copy.addToGroup}</Button>
    </Dropdown>
  );
}
