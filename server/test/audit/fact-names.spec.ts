import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditFactName, auditFactNames, auditFactText } from '@good-netizen/shared/audit/audit-fact-names';

const SOURCE = path.join(import.meta.dirname, '../../src');
/** What an act tells besides who, what and why, as the source writes it: `facts: { bytes, … }`, `const facts = { … }`. */
const FACTS = /\bfacts(?:: | = |[^{}=;]*\? )\{([^{}]*)\}/g;
const KEY = /^\s*(?:'([a-zA-Z-]+)'|([a-zA-Z]+))\s*(?:[:,]|$)/;

const written = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(SOURCE, file), 'utf8'))
  .filter((text) => /\bAuditService\b|action: '/.test(text))
  .flatMap((text) => [...text.matchAll(FACTS)].flatMap(([, inside = '']) => inside.split(',')))
  .flatMap((part) => KEY.exec(part)?.slice(1).find(Boolean) ?? []);

it('knows what it looks for', () => {
  expect(written).toEqual(expect.arrayContaining(['bytes', 'ended', 'givenBy', 'consultationId', 'takenOverFrom']));
});

it('every fact of an act on record has a Chinese name of its own', () => {
  expect([...new Set(written)].filter((key) => !/[\u4e00-\u9fff]/.test(auditFactName(key)))).toEqual([]);
  const names = Object.values(auditFactNames);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('says a fact in words: codes by their names, ids by the names that are known', () => {
  const names = { 'id-1': '演示社区·云岩' };
  expect(auditFactText('role', 'UNIT_EDITOR')).toBe('单位编辑');
  expect(auditFactText('what', 'code.publish')).toBe('签发并发布规范');
  expect(auditFactText('unitId', 'id-1', names)).toBe('演示社区·云岩');
  expect(auditFactText('unitId', 'id-2', names)).toBe('id-2');
  expect([true, false, null, '', 7, []].map((value) => auditFactText('ended', value))).toEqual([
    ...['是', '否', '—', '—', '7', '—'],
  ]);
  expect(auditFactText('filters', { role: 'AUDITOR', year: 2018 })).toBe('角色：监督员；年度：2018');
});
