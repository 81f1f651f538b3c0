import type { MachineState, TicketBucket } from '@good-netizen/shared/moderation/moderation.dto';
import type { TicketStatus } from '@good-netizen/shared/states/moderation-ticket.states';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { bucketNames, machineNames, ticketStatusNames } from '../moderation.copy';

const bucketColours: Readonly<Record<TicketBucket, string>> = {
  FRESH: 'default',
  NEARLY_DUE: 'warning',
  OVERDUE: 'error',
};

export const BucketTag = ({ bucket }: { bucket: TicketBucket }): ReactElement => (
  <Tag color={bucketColours[bucket]}>{bucketNames[bucket]}</Tag>
);

export const MachineTag = ({ machine }: { machine: MachineState }): ReactElement => (
  <Tag color={machine === 'RISKY' ? 'error' : machine === 'REVIEW' ? 'warning' : 'default'}>
    {machineNames[machine]}
  </Tag>
);

export const TicketStatusTag = ({ status }: { status: TicketStatus }): ReactElement => (
  <Tag color={status === 'APPEALED' ? 'warning' : status === 'LOCKED' ? 'processing' : 'default'}>
    {ticketStatusNames[status]}
  </Tag>
);
