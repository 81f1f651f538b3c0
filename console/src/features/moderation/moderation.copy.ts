import type { MachineState, TicketBucket } from '@good-netizen/shared/moderation/moderation.dto';
import type { ModerationVerdict } from '@good-netizen/shared/moderation/moderation-reasons';
import type { TicketStatus } from '@good-netizen/shared/states/moderation-ticket.states';

export const bucketNames: Readonly<Record<TicketBucket, string>> = {
  FRESH: '新到',
  NEARLY_DUE: '临近超期',
  OVERDUE: '超期',
};

export const ticketStatusNames: Readonly<Record<TicketStatus, string>> = {
  NEW: '待审核',
  LOCKED: '有人在看',
  PASSED: '已通过',
  RETURNED: '已退回修改',
  REJECTED: '未通过',
  HIDDEN: '已隐藏',
  APPEALED: '申诉待复核',
  UPHELD: '复核维持',
  REVERSED: '复核改判',
  WITHDRAWN: '作者已撤回',
};

export const machineNames: Readonly<Record<MachineState, string>> = {
  PENDING: '等待机器检查',
  AWAITING_CALLBACK: '机器正在检查',
  PASS: '机器没有发现问题',
  REVIEW: '机器建议细看',
  RISKY: '机器认为有风险',
  UNAVAILABLE: '机器没能检查，请人工看',
};

export const verdictNames: Readonly<Record<ModerationVerdict, string>> = {
  PASS: '通过',
  RETURN: '退回修改',
  REJECT: '不通过',
  HIDE: '隐藏',
};

/** What may be handed in, as the desk calls it. */
export const kindNames: Readonly<Record<string, string>> = {
  opinion: '征求意见的意见',
  'group-name': '集体承诺的名称',
  satisfaction: '活动评价',
  'family-clause': '家庭网络公约条款',
  story: '故事',
  candidate: '候选材料',
};

export const kindText = (kind: string): string => kindNames[kind] ?? kind;

export const moderationCopy = {
  title: '内容审核',
  lead: '机器先查一遍，是否通过由人决定。有风险的排在前面，其余按到期先后。',
  views: { WAITING: '全部待审', APPEALS: '申诉', MINE: '我在看的', DECIDED: '已办结' },
  withCount: (name: string, count: number | undefined): string => (count === undefined ? name : `${name} ${count}`),
  view: '看哪些',
  search: '标题里的字',
  name: '标题',
  kind: '类型',
  status: '状态',
  machine: '机器检查',
  bucket: '时限',
  dueAt: '到期',
  submittedAt: '提交时间',
  round: '第几次提交',
  roundName: (round: number): string => `第 ${round} 次提交`,
  lockedBy: '谁在看',
  media: '附件',
  hasMedia: '有',
  activity: '活动',
  activityName: (ordinal: number): string => `第 ${ordinal} 项`,
  none: '没有要审的内容',
  noneHint: '有新提交的内容会出现在这里。',
  policy: '公开的审核规则',
  queue: '审核队列',
  text: '内容',
  noText: '没有文字',
  image: (place: number): string => `附图 ${place}`,
  region: '地区',
  lock: '开始审看',
  renew: '继续占用',
  release: '放回队列',
  lockedByMe: (until: string): string => `由您审看，到 ${until} 为止；过时别人可以接手。`,
  lockedByOther: (name: string, until: string): string => `${name} 正在审看，到 ${until} 为止；过时可以接手。`,
  lockNote: '先点“开始审看”，别人就不会重复审同一件。',
  machineBusy: '机器还没有查完，查完才能审。',
  next: '下一件',
  noNext: '没有别的待审内容了',
  decide: '作决定',
  verdict: '决定',
  reason: '理由',
  note: '内部备注（不给作者看）',
  required: (what: string): string => `请填写${what}。`,
  publicPreview: '作者会看到',
  passPreview: '作者会看到：已通过。不需要写理由。',
  submit: '提交决定',
  done: '已办理',
  decision: '决定情况',
  by: '由谁',
  at: '时间',
  noteText: '内部备注',
  earlier: '以前的提交',
  appeal: '作者的申诉',
  appealedAt: '申诉时间',
  appealAnswer: '复核答复',
  judge: '复核申诉',
  judgeOwn: '原决定是您作的，申诉要由另一位同志复核。',
  outcome: '复核结果',
  outcomes: { UPHELD: '维持原决定', REVERSED: '改判，恢复作者的内容' },
  answer: '给作者的答复',
  tooShort: (min: number): string => `至少写 ${min} 个字。`,
  partNames: { image: '附图', audio: '声音', video: '视频' },
  missing: (name: string, place: number): string => `${name} ${place} 打不开，可能已被删除。`,
  hide: '隐藏',
  hideNote: '隐藏后网民看不到这条内容，作者会收到理由，并可以申诉。',
  restore: '恢复显示',
  restoreNote: '恢复后网民可以重新看到这条内容。',
  history: '办理记录',
} as const;

export const shortcutCopy = {
  title: '快捷键',
  list: [
    ['L', '开始审看'],
    ['P', '通过'],
    ['T', '退回修改'],
    ['J', '不通过'],
    ['Y', '隐藏'],
    ['1–9', '选第几个理由'],
    ['Ctrl + Enter', '提交决定'],
    ['N', '下一件'],
  ],
} as const;

export const policyCopy = {
  title: '公开的审核规则',
  lead: '网民在小程序里看到的就是这些，与审核时用的理由是同一张表。',
  process: '怎么审',
  reasons: '可能的理由',
  text: '告诉作者的话',
  advice: '建议',
  verdicts: '用于',
} as const;
