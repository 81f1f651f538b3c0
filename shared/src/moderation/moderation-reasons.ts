/** What a decision does with the thing. */
export type ModerationVerdict = 'PASS' | 'RETURN' | 'REJECT' | 'HIDE';
export const moderationVerdicts: readonly ModerationVerdict[] = ['PASS', 'RETURN', 'REJECT', 'HIDE'];

export interface ModerationReason {
  /** Shown to the author, and on the page of the rules: plain and without reproach. */
  readonly publicText: string;
  /** What the author may do about it. */
  readonly advice: string;
  /** The verdicts that may give it. */
  readonly verdicts: readonly ModerationVerdict[];
}

/**
 * THE table of reasons: moderators choose from it, authors read it, the public page of rules prints it. A code never
 * changes its meaning. PASS needs no reason.
 */
export const moderationReasons = {
  UNLAWFUL: {
    publicText: '含有法律法规禁止发布的内容。',
    advice: '这样的内容不能发布。如果您认为我们看错了，可以申诉一次。',
    verdicts: ['REJECT', 'HIDE'],
  },
  FRAUD: {
    publicText: '含有可能诱骗他人钱财或信息的内容。',
    advice: '请去掉链接、收款方式和许诺收益的说法。',
    verdicts: ['RETURN', 'REJECT', 'HIDE'],
  },
  INSULT: {
    publicText: '含有辱骂、歧视或者攻击他人的话。',
    advice: '换成就事论事的说法，改好以后可以再提交。',
    verdicts: ['RETURN', 'REJECT', 'HIDE'],
  },
  PORNOGRAPHY: {
    publicText: '含有色情或低俗内容。',
    advice: '这样的内容不能发布。',
    verdicts: ['REJECT', 'HIDE'],
  },
  RUMOUR: {
    publicText: '说法没有可靠来源，可能让人误解。',
    advice: '请补上来源，或者改成您亲身看到、经历的事。',
    verdicts: ['RETURN', 'REJECT', 'HIDE'],
  },
  PRIVACY: {
    publicText: '写出了别人的姓名、电话、住址或照片，没有看到对方同意。',
    advice: '请隐去这些信息，或者说明对方已经同意。',
    verdicts: ['RETURN', 'REJECT', 'HIDE'],
  },
  MINOR: {
    publicText: '有未成年人能被认出来，没有看到监护人同意。',
    advice: '请遮住面部，隐去姓名、学校和班级，或者补上监护人的同意。',
    verdicts: ['RETURN', 'REJECT', 'HIDE'],
  },
  COPYRIGHT: {
    publicText: '文字、图片、音乐或视频看起来不是您本人的，也没有注明授权。',
    advice: '请换成自己的内容，或者注明来源和授权。',
    verdicts: ['RETURN', 'REJECT', 'HIDE'],
  },
  ADVERTISING: {
    publicText: '含有广告、推销或拉票内容。',
    advice: '请去掉推销、二维码和请人投票的话。',
    verdicts: ['RETURN', 'REJECT', 'HIDE'],
  },
  OFF_TOPIC: {
    publicText: '内容和本次活动没有关系。',
    advice: '请看一看活动说明，写和主题有关的内容。',
    verdicts: ['RETURN', 'REJECT'],
  },
  UNCLEAR: {
    publicText: '图片或声音看不清、听不清，或者文字没有写完。',
    advice: '请换一份清楚的，或者把文字补完整。',
    verdicts: ['RETURN'],
  },
  REPORTED: {
    publicText: '收到举报，正在核实，先不公开显示。',
    advice: '核实后会恢复显示，或者告诉您结果。',
    verdicts: ['HIDE'],
  },
} as const satisfies Record<string, ModerationReason>;

export type ModerationReasonCode = keyof typeof moderationReasons;
export const moderationReasonCodes = Object.keys(moderationReasons) as ModerationReasonCode[];

/** True when a moderator may give this reason for this verdict. */
export function mayGiveReason(verdict: ModerationVerdict, code: ModerationReasonCode): boolean {
  return (moderationReasons[code].verdicts as readonly ModerationVerdict[]).includes(verdict);
}
