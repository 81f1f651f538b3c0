import type { AgeBand, ComplaintKind } from '@good-netizen/shared/identity/identity.dto';

const ageBands: Record<AgeBand, string> = {
  UNDER_14: '未满14周岁',
  FROM_14_TO_17: '14至17周岁',
  ADULT: '18周岁及以上',
};
const ageHints: Record<AgeBand, string> = {
  UNDER_14: '可以阅读和学习，监护人同意后可以签署承诺',
  FROM_14_TO_17: '可以阅读、学习和签署承诺',
  ADULT: '可以参与全部活动',
};
const kinds: Record<ComplaintKind, string> = {
  SUGGESTION: '建议',
  COMPLAINT: '投诉',
  CONTENT: '内容有误或不妥',
  CANVASSING: '拉票、买票线索',
};

export const accountCopy = {
  legalTitle: '协议与政策',
  legalVersion: (version: string, from: string): string => `版本 ${version} · ${from} 起生效`,
  profileTitle: '我的资料',
  signInFirst: '登录后才能看到您的资料。',
  signIn: '微信登录',
  nickname: '昵称',
  nicknameHint: '只在您选择展示时出现，最多 20 个字，可以不填。',
  age: '年龄段',
  ageBands,
  ageHint: '请如实选择。选了未满18周岁的，30 天内只能改一次。',
  ageFrozen: (from: string): string => `年龄段刚选过不久，${from} 起可以再改。现在能参加的活动照常参加。`,
  ageHints,
  region: '所在地区',
  regionHint: '只用来统计各地人数。30 天内只能改一次。',
  regionFrozen: (from: string): string => `所在地区 ${from} 起可以再改。`,
  save: '保存',
  saved: '已保存',
  sessionsTitle: '登录设备',
  clients: { 'mini-program': '微信小程序', h5: '浏览器' },
  current: '本机',
  lastUsed: (moment: string): string => `最近使用 ${moment}`,
  revoke: '退出',
  revoked: '已让那台设备退出',
  complaintTitle: '投诉与建议',
  complaintIntro: '您的意见会送到主办方，我们会记下编号，方便您以后查询。不登录也可以提交。',
  kind: '类别',
  kinds,
  text: '想说的话',
  textHint: '至少 5 个字，最多 1000 字。请不要写别人的个人信息。',
  contact: '怎样联系您（可不填）',
  contactHint: '需要回复时请留下，我们只用于这一件事。',
  send: '提交',
  sent: '已收到，谢谢您',
  receipt: (number: string): string => `受理编号：${number}`,
  another: '再写一条',
  tooShort: '请多写几个字，至少 5 个字。',
} as const;
