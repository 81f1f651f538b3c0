import type { RetentionRule } from './retention-rule.js';
import { retentionRules } from './retention-rules.js';

const removals: Readonly<Record<RetentionRule['removal'], string>> = {
  nightly: '每晚自动删除',
  leaving: '注销时删除或匿名',
  never: '不删除，原因见“从何时起”',
};

/** The retention rules as the table that `docs/security/privacy.md` prints. */
export function retentionTable(): string {
  const head = ['数据', '为什么', '保存多久', '从何时起', '在哪里', '谁能看', '怎样删除'];
  const rows = retentionRules.map((rule) => [
    rule.data,
    rule.purpose,
    rule.days === null ? '—' : `${rule.days} 天`,
    rule.from,
    rule.where,
    rule.readers,
    removals[rule.removal],
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
