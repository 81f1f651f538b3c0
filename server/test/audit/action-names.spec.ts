import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditActionName, auditActionNames } from '@good-netizen/shared/audit/audit-action-names';

const SOURCE = path.join(import.meta.dirname, '../../src');
const LITERAL = /'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/g;
/** Where such a literal is a permission, not an act. */
const PERMISSION =
  /(?:permission\s*[:=]|(?:may|require|mayStaff|requireStaff|unitScopes)\([^()]*|@Requires\()\s*'[a-z.-]+'/gi;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(SOURCE, file), 'utf8'));

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Every act that the source names: in the files that write to the log, and the lists and tables of files. */
function acts(): string[] {
  const written = files
    .filter((text) => /\bAuditService\b|action: '/.test(text))
    .flatMap((text) => found(text.replaceAll(PERMISSION, ''), LITERAL));
  const lists = files.flatMap((text) => found(text, /^\s+list: '([a-z-]+)'/gm)).map((list) => `${list}.export`);
  const tables = files.flatMap((text) => found(text, /^\s+table: '([a-z-]+)'/gm)).map((table) => `${table}.import`);
  return [...new Set([...written, ...lists, ...tables])].sort();
}

it('knows what it looks for', () => {
  expect(acts()).toEqual(
    expect.arrayContaining(['grant.give', 'proposal.make', 'staff.suspend', 'audit.export', 'units.import']),
  );
});

it('every act on record has a Chinese name', () => {
  const nameless = acts().filter((action) => !/[\u4e00-\u9fff]/.test(auditActionName(action)));
  expect(nameless).toEqual([]);
});

it('no two acts are called the same', () => {
  const names = Object.values(auditActionNames);
  expect(new Set(names).size).toBe(names.length);
});
