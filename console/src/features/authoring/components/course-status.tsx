import type { CourseVersionStatus } from '@good-netizen/shared/states/course-version.states';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { courseStatusNames } from '../copy/course.copy';

const colours: Readonly<Record<CourseVersionStatus, string>> = {
  DRAFT: 'default',
  PEER_REVIEW: 'warning',
  APPROVED: 'processing',
  SCHEDULED: 'processing',
  PUBLISHED: 'success',
  RETIRED: 'default',
};

export const CourseStatus = ({ status }: { status: CourseVersionStatus }): ReactElement => (
  <Tag color={colours[status]}>{courseStatusNames[status]}</Tag>
);
