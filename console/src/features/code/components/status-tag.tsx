import type { CodeVersionStatus } from '@good-netizen/shared/states/code-version.states';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { codeStatusNames } from '../code.copy';

const colours: Readonly<Record<CodeVersionStatus, string>> = {
  DRAFT: 'default',
  CONSULTING: 'processing',
  REVIEWING: 'warning',
  PUBLISHED: 'success',
  SUPERSEDED: 'default',
};

export const StatusTag = ({ status }: { status: CodeVersionStatus }): ReactElement => (
  <Tag color={colours[status]}>{codeStatusNames[status]}</Tag>
);
