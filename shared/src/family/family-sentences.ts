import { FamilyErrorCode } from './family-error-codes.js';

export const familySentences = {
  [FamilyErrorCode.FAMILY_NOT_FOUND]: '您还没有加入家庭。',
  [FamilyErrorCode.FAMILY_CODE_INVALID]: '这个家庭码不对或者已经失效，请向家里人要一个新的。',
  [FamilyErrorCode.FAMILY_FULL]: '这个家庭已经有 {limit} 位成员，不能再加入了。',
  [FamilyErrorCode.FAMILY_ALREADY_IN_ONE]: '您已经在一个家庭里。要换家庭，请先退出现在的家庭。',
  [FamilyErrorCode.FAMILY_GUARDIAN_ONLY]: '这件事要由家庭里的监护人来做。',
  [FamilyErrorCode.FAMILY_ADULT_ONLY]: '监护人要年满 18 周岁。',
  [FamilyErrorCode.FAMILY_AGE_UNSTATED]: '请先在“我的”里填写年龄段。',
  [FamilyErrorCode.FAMILY_CONSENT_REQUIRED]: '未满 14 周岁的小朋友，请先请监护人确认同意。',
  [FamilyErrorCode.FAMILY_GUARDIAN_STAYS]: '您是家庭的监护人，请先移交给另一位大人，或者解散家庭。',
  [FamilyErrorCode.FAMILY_MEMBER_NOT_FOUND]: '没有找到这位家庭成员。',
} as const;
