import type { ComplaintBucket } from '@good-netizen/shared/identity/complaint.dto';
import type { ComplaintStatus } from '@good-netizen/shared/states/complaint.states';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { complaintBucketNames, complaintStatusNames } from '../complaints.copy';

const bucketColours: Readonly<Record<ComplaintBucket, string>> = {
  FRESH: 'default',
  NEARLY_DUE: 'warning',
  OVERDUE: 'error',
};

export const ComplaintBucketTag = ({ bucket }: { bucket: ComplaintBucket }): ReactElement => (
  <Tag color={bucketColours[bucket]}>{complaintBucketNames[bucket]}</Tag>
);

export const ComplaintStatusTag = ({ status }: { status: ComplaintStatus }): ReactElement => (
  <Tag color={status === 'TAKEN' ? 'processing' : status === 'RECEIVED' ? 'warning' : 'default'}>
    {complaintStatusNames[status]}
  </Tag>
);
