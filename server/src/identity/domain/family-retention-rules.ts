import { database, ownUntilLeaving, type RetentionRule } from './retention-rule.js';

/** What is kept of families. */
export const familyRetentionRules: readonly RetentionRule[] = [
  {
    ...ownUntilLeaving,
    key: 'families',
    data: '所在的家庭、称呼（从列表中选）、角色、家庭码',
    purpose: '让一家人一起定公约、一起学',
    from: '退出或解散家庭为止，最长到账号注销；监护人注销时家庭解散',
    where: `${database} family、family_member`,
  },
];
