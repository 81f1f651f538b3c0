import type { GroupNameStatus, GroupPledgeStatus } from '@good-netizen/shared/pledge/group-pledge.dto';
export { pledgeStatusNames } from '@good-netizen/shared/states/status-names';

export const groupStatusNames: Readonly<Record<GroupPledgeStatus, string>> = { OPEN: '可以加入', CLOSED: '已结束' };

export const groupNameStatusNames: Readonly<Record<GroupNameStatus, string>> = {
  PENDING: '名称待审核',
  SHOWN: '名称已公开',
  REFUSED: '名称未通过',
};

export const pledgesCopy = {
  title: '承诺核查',
  lead: '按编号查看承诺，这里没有姓名。可疑的先暂停计入，确有问题再提议作废。',
  search: '承诺编号的开头',
  serial: '编号',
  status: '状态',
  version: '签的版本',
  versionName: (version: number): string => `第 ${version} 版`,
  region: '地区',
  sector: '条线',
  signedAt: '签署时间',
  withdrawnAt: '撤回时间',
  acts: '办理',
  none: '没有符合条件的承诺',
  done: '已办理',
  proposed: '已提交，等另一位同志批准',
  seeProposals: '去看待批准事项',
} as const;

export const actCopy = {
  quarantine: {
    name: '暂停计入',
    note: (serial: string): string => `${serial} 暂时不计入人数，签署人不会收到处罚，查清后可以恢复。`,
  },
  release: { name: '恢复计入', note: (serial: string): string => `${serial} 重新计入人数。` },
  invalidate: {
    name: '提议作废',
    note: (serial: string): string => `作废后 ${serial} 的证书查验会显示“已作废”。`,
  },
  restore: { name: '提议恢复', note: (serial: string): string => `恢复后 ${serial} 重新有效。` },
} as const;

export const groupsCopy = {
  title: '集体承诺',
  lead: '家庭、班级、社团等一起作出的承诺。只看数量，不看成员是谁。',
  search: '集体名称里的字',
  name: '名称',
  noName: '（名称未公开）',
  kind: '类型',
  nameStatus: '名称审核',
  status: '状态',
  version: '版本',
  members: '人数',
  createdAt: '发起时间',
  closesAt: '加入截止',
  none: '还没有集体承诺',
} as const;

export const practiceCopy = {
  title: '践行情况',
  lead: '网民自己记下的践行，只有本人能看到内容；这里只有合计，少于 5 人的不显示。',
  asOf: (at: string): string => `截至 ${at}`,
  clause: '条款',
  quality: '素养',
  people: '记录的人数',
  entries: '记录的次数',
  none: '还没有人记录',
} as const;
