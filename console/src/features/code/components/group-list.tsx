import type { DeskConsultationDto, OpinionGroupDto } from '@good-netizen/shared/pledge/consultation.dto';
import { Segmented, Select, Space } from 'antd';
import { type ReactElement, useState } from 'react';
import { EmptyState } from '@/components/states/empty-state';
import { QueryState } from '@/components/states/query-state';
import { useGroups } from '../api/consultation';
import { consultationCopy as copy } from '../code.copy';
import { GroupCard } from './group-card';

interface Props {
  consultation: DeskConsultationDto;
  conducts: boolean;
}

type Filter = keyof typeof copy.filterGroups;

/** The groups of opinions and their replies. */
export function GroupList({ consultation, conducts }: Props): ReactElement {
  const groups = useGroups(consultation.id);
  return (
    <QueryState query={groups}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState title={copy.noGroups} hint={conducts ? copy.noGroupsHint : undefined} />
        ) : (
          <Groups groups={found} consultation={consultation} conducts={conducts} />
        )
      }
    </QueryState>
  );
}

function Groups({ groups, consultation, conducts }: Props & { groups: readonly OpinionGroupDto[] }): ReactElement {
  const [filter, setFilter] = useState<Filter>('all');
  const [clauseKey, setClauseKey] = useState<string | undefined>();
  const shown = groups.filter(
    (group) =>
      (filter === 'all' || (filter === 'answered') === (group.reply !== null)) &&
      (clauseKey === undefined || group.clauseKey === clauseKey),
  );
  const filters = Object.entries(copy.filterGroups).map(([value, label]) => ({ value: value as Filter, label }));
  return (
    <>
      <Space wrap className="gap-below">
        <Segmented<Filter> options={filters} value={filter} onChange={setFilter} />
        <Select
          allowClear
          style={{ minWidth: 180 }}
          aria-label={copy.clause}
          placeholder={copy.clause}
          value={clauseKey}
          onChange={(value?: string) => setClauseKey(value)}
          options={consultation.clauses.map((clause) => ({ value: clause.clauseKey, label: clause.title }))}
        />
      </Space>
      {shown.length === 0 && <EmptyState title={copy.noGroupsHere} />}
      {shown.map((group) => (
        <GroupCard key={group.id} consultationId={consultation.id} group={group} conducts={conducts} />
      ))}
    </>
  );
}
