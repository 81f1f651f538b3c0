import type { RuleSet } from './rule-set.js';

/** The rules in plain Chinese, generated from the rule set so that the text cannot differ from the behaviour. */
export function summariseRules(rules: RuleSet): string[] {
  const per = rules.period === 'DAY' ? '每人每天' : '活动期间每人';
  const lines = [`${per}共有 ${rules.votesPerPeriod} 票。`];
  if (rules.minPerBallot === rules.maxPerBallot) lines.push(`每次提交投 ${rules.maxPerBallot} 票。`);
  else lines.push(`每次提交可投 ${rules.minPerBallot} 至 ${rules.maxPerBallot} 票。`);
  const cap = rules.maxPerCandidatePerPeriod;
  const span = rules.period === 'DAY' ? '每天' : '活动期间';
  if (cap === 1) lines.push(`同一位候选${span}最多得您 1 票。`);
  else if (cap < rules.votesPerPeriod) lines.push(`同一位候选${span}最多得您 ${cap} 票。`);
  else lines.push('可以把多张票投给同一位候选。');
  if (rules.period === 'DAY') lines.push('每天零点（北京时间）重新开始计算。');
  lines.push(rules.revote ? '投票期间可以修改，以最后一次为准。' : '提交后不能修改。');
  lines.push(
    rules.visibility === 'live' ? '票数公开，随时可见。' : '投票结束前，任何人（包括主办方）都看不到票数和排序。',
  );
  if (rules.eligibility.ageBands.every((band) => band === 'ADULT')) lines.push('年满 18 周岁可以投票。');
  if (rules.eligibility.pledgeSigned) lines.push('投票前请先签署《好网民行为规范》承诺。');
  lines.push('投票没有任何奖励；请不要拉票、买票。');
  return lines;
}
