import { ErrorCode } from '../error-codes.js';

/** What is said about lectures and events, to those who come and those who hold them. */
export const gatheringSentences = {
  [ErrorCode.GATHERING_NOT_FOUND]: '没有找到这场活动。',
  [ErrorCode.GATHERING_STATE]: '这场活动现在不能这样做，请刷新后再看。',
  [ErrorCode.GATHERING_TIMES]: '时间的先后不对：报名先开始后截止，每一场先开始后结束，报名在最后一场开始前截止。',
  [ErrorCode.GATHERING_PLACE_MISSING]: '请填写现场地点或线上链接。',
  [ErrorCode.GATHERING_SEATS]: '名额至少为 1，留给本单位的名额不能多于总名额。',
  [ErrorCode.GATHERING_FORM_BAD]: '报名表有误：每一项要有名称，单选题要有 2 到 12 个选项，不能重复。',
  [ErrorCode.GATHERING_FORM_PERSONAL]: '报名表不能收集身份证号、护照号、银行卡号等信息。',
  [ErrorCode.SIGN_UP_NOT_OPEN]: '报名还没有开始。',
  [ErrorCode.SIGN_UP_CLOSED]: '报名已经结束。',
  [ErrorCode.SIGN_UP_AGE]: '这场活动面向其他年龄段。',
  [ErrorCode.SIGN_UP_GUARDIAN]: '这场活动需要监护人陪同，请与监护人商量后再报名。',
  [ErrorCode.SIGN_UP_ANSWER_BAD]: '请按提示填写这一项。',
  [ErrorCode.REGISTRATION_NOT_FOUND]: '没有找到这次报名。',
  [ErrorCode.REGISTRATION_STATE]: '这次报名现在不能这样做，请刷新后再看。',
  [ErrorCode.OFFER_OVER]: '保留时间已过，名额已让给下一位。',
  [ErrorCode.DOOR_NOT_YOURS]: '只有这场活动的签到员能打开这一页。',
  [ErrorCode.DOOR_CLOSED]: '签到只在每一场前后两小时内开放。',
  [ErrorCode.STEWARD_CODE_BAD]: '邀请码不对，或者已经用过、过期了，请向主办方再要一个。',
  [ErrorCode.STEWARD_NOT_FOUND]: '没有找到这位签到员。',
  [ErrorCode.VENUE_CODE_BAD]: '现场码已经换新，请再扫一次屏幕上的码。',
  [ErrorCode.CHECK_IN_NOT_FOUND]: '没有找到这条签到记录。',
  [ErrorCode.SATISFACTION_EARLY]: '参加之后才能评价这场活动。',
} as const;
