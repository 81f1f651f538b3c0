import { gatheringStatusNames } from '@good-netizen/shared/gathering/gathering-names';
import type { GatheringStatus } from '@good-netizen/shared/states/registration.states';
import { Tag } from 'antd';
import type { ReactElement } from 'react';

const colours: Readonly<Record<GatheringStatus, string>> = {
  DRAFT: 'default',
  PUBLISHED: 'processing',
  CLOSED: 'default',
  CANCELLED: 'error',
};

export const GatheringState = ({ status }: { status: GatheringStatus }): ReactElement => (
  <Tag color={colours[status]}>{gatheringStatusNames[status]}</Tag>
);
