import type { CredentialStatus } from '@good-netizen/shared/states/credential.states';

export const certificateStatusNames: Readonly<Record<CredentialStatus, string>> = {
  ISSUED: '有效',
  SUSPENDED: '已暂停',
  REVOKED: '已撤销',
};

export const certificatesCopy = {
  title: '证书',
  lead: '按编号查学习证书和承诺证书，这里没有姓名。有疑问的先暂停；撤销要两位同志办理，撤销后不能恢复。',
  find: '证书编号',
  findHint: '例如 WK-2018-0000123',
  go: '查找',
  number: '编号',
  kind: '种类',
  about: '内容',
  issuedOn: '颁发日期',
  standing: '核验页显示',
  reason: '公开理由',
  changedOn: '变更日期',
  electronic: '电子证书',
  taken: '已领取',
  notTaken: '未领取',
  changed: '暂停和撤销过的证书',
  none: '还没有暂停或撤销过证书',
  status: '状态',
  changedAt: '变更时间',
  done: '已办理',
  proposed: '已提交，等另一位同志批准',
  seeProposals: '去看待批准事项',
  publicReason: '理由会显示在公开的核验页上，请不要写姓名等个人信息。',
} as const;

export const certificateActCopy = {
  suspend: { name: '暂停', note: (number: string): string => `${number} 的核验页会显示“已暂停使用”，查清后可以恢复。` },
  resume: { name: '恢复', note: (number: string): string => `${number} 的核验页重新显示“有效”。` },
  revoke: {
    name: '提议撤销',
    note: (number: string): string => `批准后 ${number} 永久失效，核验页会显示“已撤销”和理由，不能恢复。`,
  },
} as const;

export const keysCopy = {
  title: '电子证书的签名密钥',
  key: '密钥',
  status: '状态',
  statuses: { ACTIVE: '正在使用', RETIRED: '已停用，旧证书仍可核验' },
  createdAt: '启用时间',
  retiredAt: '停用时间',
  rotate: '提议更换',
  note: '批准后新领取的电子证书用新密钥签名；以前领取的不受影响，公钥一直公开。',
} as const;
