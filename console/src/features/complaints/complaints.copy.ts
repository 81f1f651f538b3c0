import type { ComplaintBucket } from '@good-netizen/shared/identity/complaint.dto';
import type { ComplaintKind } from '@good-netizen/shared/identity/identity.dto';
import type { ComplaintStatus } from '@good-netizen/shared/states/complaint.states';

export const complaintKindNames: Readonly<Record<ComplaintKind, string>> = {
  COMPLAINT: '投诉',
  SUGGESTION: '建议',
  CONTENT: '举报内容',
  CANVASSING: '举报拉票',
};

export const complaintStatusNames: Readonly<Record<ComplaintStatus, string>> = {
  RECEIVED: '待受理',
  TAKEN: '办理中',
  REPLIED: '已答复',
  CLOSED: '已办结',
};

export const complaintBucketNames: Readonly<Record<ComplaintBucket, string>> = {
  FRESH: '新到',
  NEARLY_DUE: '临近超期',
  OVERDUE: '超期',
};

export const complaintsCopy = {
  title: '投诉建议',
  lead: '先受理，再答复；办结后来信人凭受理编号可以看到结果。',
  views: { OPEN: '待办', MINE: '我办理的', DONE: '已办结' },
  view: '看哪些',
  search: '受理编号或内容里的字',
  receiptNumber: '受理编号',
  kind: '类型',
  excerpt: '内容',
  status: '状态',
  bucket: '时限',
  unit: '承办单位',
  noUnit: '领导小组办公室',
  takenBy: '经办人',
  receivedAt: '收到时间',
  dueAt: '到期',
  none: '没有投诉建议',
  noneHint: '网民提交的投诉和建议会出现在这里。',
  text: '来信',
  from: '来信人',
  signedIn: '登录的网民',
  notSignedIn: '没有登录',
  contact: '联系方式',
  noContact: '没有留下',
  readContact: '查看联系方式',
  replies: '答复',
  noReplies: '还没有答复。',
  by: (unit: string, name: string): string => `${unit} ${name}`,
  take: '受理',
  taken: '已受理',
  reply: '答复',
  replyText: '答复内容',
  replyHint: '来信人会看到答复和承办单位，不会看到经办人姓名。',
  replied: '答复已发出',
  close: '办结',
  closeTitle: '办结这件投诉建议',
  closingWords: '办结说明',
  closingHint: '来信人会看到。没有答复就办结的，要写清原因。',
  closed: '已办结',
  closedAt: '办结时间',
  transfer: '转给别的单位',
  transferTo: '转给',
  transferNote: '转办理由',
  transferHint: '转出以后由接收单位办理，您可能看不到这一件了。',
  transferred: '已转办',
  findUnit: '输入单位名称查找',
  required: (what: string): string => `请填写${what}。`,
  tooShort: (min: number): string => `至少写 ${min} 个字。`,
} as const;
