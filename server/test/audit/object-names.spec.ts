import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditObjectLabel, auditObjectName, auditObjectNames } from '@good-netizen/shared/audit/audit-object-names';

const SOURCE = path.join(import.meta.dirname, '../../src');
/** What acts are done to, as the source writes it: `object: { kind: 'unit', …`, `const object = { kind: 'unit', …`. */
const OBJECT = /\bobject(?:: [\w\s?]*| = )\{ kind: '([a-z-]+)'/g;

const kinds = [
  ...new Set(
    readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(path.join(SOURCE, file), 'utf8').matchAll(OBJECT)].map(([, kind = '']) => kind),
      ),
  ),
];

it('knows what it looks for', () => {
  expect(kinds).toEqual(expect.arrayContaining(['unit', 'staff', 'edition', 'pledge', 'moderation-ticket']));
});

it('everything that acts are done to has a Chinese name of its own', () => {
  expect(kinds.filter((kind) => !/[\u4e00-\u9fff]/.test(auditObjectName(kind)))).toEqual([]);
  const names = Object.values(auditObjectNames);
  expect(new Set(names).size).toBe(names.length);
});

it('things made in the same second are told apart in a list', () => {
  const [one, other] = ['01a208ea-069e-7338-b873-e623f0474c92', '01a208ea-069e-7338-b873-e623f0474c93'];
  expect(auditObjectLabel({ kind: 'staff', id: one })).toBe('人员 …f0474c92');
  expect(auditObjectLabel({ kind: 'staff', id: other })).not.toBe(auditObjectLabel({ kind: 'staff', id: one }));
  expect(auditObjectLabel({ kind: 'pledge', id: 'short' })).toBe('承诺 short');
});
