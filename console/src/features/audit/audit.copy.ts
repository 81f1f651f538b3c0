import type { AuditCheckDto } from '@good-netizen/shared/audit/audit.dto';

const problems: Record<NonNullable<AuditCheckDto['broken']>['problem'], string> = {
  CHANGED: '内容被改动',
  MISSING: '缺失',
  UNLINKED: '与上一条不衔接',
  HEAD: '末尾与登记的不一致',
};

export const auditCopy = {
  title: '审计日志',
  lead: '每一项办理都留有记录，前后相连，不能修改，也不能抽走。',
  at: '时间',
  actor: '办理人',
  system: '系统',
  action: '动作',
  object: '对象',
  reason: '理由',
  seq: '序号',
  facts: '详情',
  hash: '本条指纹',
  before: '办理前指纹',
  after: '办理后指纹',
  show: '详情',
  close: '关闭',
  check: '核对完整性',
  checking: '正在核对',
  sound: (entries: number, moment: string): string => `${moment} 核对：${entries} 条记录完整，没有改动。`,
  broken: (seq: number, problem: keyof typeof problems): string => `第 ${seq} 条${problems[problem]}，请立即报告。`,
  head: '末条指纹',
  actionHint: '全部动作',
  objectHint: '对象编号',
  from: '自',
  until: '至',
  period: '起止日期',
} as const;
