import { database, ownUntilLeaving, type RetentionRule } from './retention-rule.js';

/** What is kept of people who come to lectures and events. */
export const gatheringRetentionRules: readonly RetentionRule[] = [
  {
    ...ownUntilLeaving,
    key: 'registrations',
    data: '讲座和活动的报名、候补、序号',
    purpose: '安排名额，按序号候补，通知活动变动',
    from: '账号存在期间',
    where: `${database} registration`,
  },
  {
    key: 'registration-answers',
    data: '报名表里填写的内容',
    purpose: '主办方准备活动',
    days: 90,
    from: '该场活动结束起',
    where: `${database} registration`,
    readers: '主办单位有权限的工作人员，须写明理由，查看留痕',
    removal: 'nightly',
  },
];
