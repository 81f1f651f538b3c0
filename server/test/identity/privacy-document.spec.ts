import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { retentionRules } from '../../src/identity/domain/retention-rules.js';
import { retentionTable } from '../../src/identity/domain/retention-table.js';
import { entities } from '../../src/database/entities.js';
import { getMetadataArgsStorage } from 'typeorm';

const file = path.join(import.meta.dirname, '../../../docs/security/privacy.md');
const PRINTED = /<!-- retention:begin -->\n([\s\S]*?)<!-- retention:end -->/;

/** Prettier pads the cells of a table; the words are what counts. */
const words = (table: string): string[] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|-]+\|$/.test(line))
    .map((line) => line.replace(/\s*\|\s*/g, '|'));

describe('docs/security/privacy.md', () => {
  if (process.env['UPDATE_DOCS'] === '1') {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(PRINTED, () => `<!-- retention:begin -->\n\n${retentionTable()}\n\n<!-- retention:end -->`),
    );
  }

  it('prints the rules that are carried out', () => {
    const printed = PRINTED.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    expect(words(printed)).toEqual(words(retentionTable()));
  });

  it('names tables that exist', () => {
    const tables = new Set(
      getMetadataArgsStorage()
        .tables.filter(({ target }) => entities.includes(target as (typeof entities)[number]))
        .map(({ name }) => name),
    );
    const named = retentionRules
      .filter(({ where }) => where.startsWith('数据库'))
      .flatMap(({ where }) => where.match(/[a-z]+(?:_[a-z]+)*(?=、|$)/g) ?? []);
    expect(named.length).toBeGreaterThan(15);
    for (const name of named) expect(tables).toContain(name);
  });
});
