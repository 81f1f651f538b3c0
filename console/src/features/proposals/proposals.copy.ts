import type { ProposalStatus } from '@good-netizen/shared/organisation/organisation.dto';

const statuses: Record<ProposalStatus, string> = {
  OPEN: '待批准',
  APPROVED: '已批准',
  REFUSED: '未批准',
  WITHDRAWN: '已撤回',
};

export const proposalsCopy = {
  title: '双人复核',
  lead: '重要事项由一位同志提出、另一位同志批准才生效。提出人不能批准自己提出的事项。',
  object: '事项',
  action: '动作',
  reason: '提出理由',
  by: '提出人',
  at: '提出时间',
  status: '状态',
  statuses,
  decided: '办理',
  approve: '批准',
  refuse: '不批准',
  withdraw: '撤回',
  approveNote: (title: string): string => `批准后立即生效：${title}`,
  refuseNote: (title: string): string => `不批准：${title}`,
  withdrawNote: (title: string): string => `撤回自己提出的：${title}`,
  done: '已办理',
  empty: '没有等待批准的事项。',
} as const;
