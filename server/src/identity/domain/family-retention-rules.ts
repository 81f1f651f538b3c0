import { database, ownUntilLeaving, type RetentionRule } from './retention-rule.js';

/** What is kept of families. */
export const familyRetentionRules: readonly RetentionRule[] = [
  {
    ...ownUntilLeaving,
    key: 'families',
    data: '所在的家庭、称呼（从列表中选）、角色、家庭码、共学口令（不可还原）；家庭网络公约、自己写的条款、同意记录；一起学过的微课；家庭证书',
    purpose: '让一家人一起定公约、一起学',
    from: '退出或解散家庭为止，最长到账号注销；监护人注销时家庭解散；通过审核的条款留在家里，不再与写的人相关',
    where: `${database} family、family_member、family_covenant、family_agreement、family_clause、co_lesson、co_lesson_participant、family_certificate`,
  },
];
