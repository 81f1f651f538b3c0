import type { DeskTaskDto, ExportFormat } from '@good-netizen/shared/desk/desk.dto';
import ExcelJS from 'exceljs';
import { DataSource } from 'typeorm';
import { LongTasks } from '../../src/desk/services/long-tasks.js';
import { Complaint } from '../../src/identity/domain/complaint.js';
import { CodeVersion } from '../../src/pledge/domain/code-version.js';
import { PledgeCounter } from '../../src/pledge/domain/pledge-counter.js';
import { Pledge } from '../../src/pledge/domain/pledge.js';
import { PracticeEntry } from '../../src/pledge/domain/practice-entry.js';
import { Clause } from '../../src/pledge/domain/clause.js';
import { Keyring } from '../../src/platform/keyring.js';
import { KeyPurpose } from '../../src/platform/key-purposes.js';
import { newId } from '../../src/platform/id.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

const REASON = '演示：年中核对';
const EVIL = '=HYPERLINK("http://evil.example","点我")';
const CONTACT = '演示联系方式-不得导出';
const NAME = '演示·署名不得导出';

describe('lists that rooms let be taken out', () => {
  let app: TestApp;
  let women: string;
  let office: StaffAtDesk;
  const rows = () => app.app.get(DataSource).manager;

  beforeAll(async () => {
    app = await startDemonstrationApp();
    women = await unitNamed(app, '省妇联');
    const cyberspace = await unitNamed(app, '省委网信办');
    office = await staffAtDesk(app, cyberspace, [grantOf('OFFICE_ADMIN', cyberspace)]);
  });
  afterAll(() => app.close());

  async function fileOf(who: StaffAtDesk, list: string, format: ExportFormat, more: object = {}): Promise<Buffer> {
    const answer = await who.ask('POST', 'desk/exports', { list, format, ...more });
    expect([answer.statusCode, list]).toEqual([201, list]);
    const { id } = answer.json<DeskTaskDto>();
    await app.app.get(LongTasks, { strict: false }).ended(id);
    expect((await who.ask('GET', `desk/tasks/${id}`)).json()).toMatchObject({ status: 'DONE' });
    return (await who.ask('GET', `desk/tasks/${id}/file`)).rawPayload;
  }
  const jsonOf = async (who: StaffAtDesk, list: string, more: object = {}) =>
    (JSON.parse((await fileOf(who, list, 'json', more)).toString('utf8')) as { rows: Record<string, unknown>[] }).rows;
  /** Every cell of the file below its heading, as a spreadsheet would hold it. */
  async function cellsOf(who: StaffAtDesk, list: string, more: object = {}): Promise<string[]> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await fileOf(who, list, 'xlsx', more)) as unknown as ArrayBuffer);
    const cells: string[] = [];
    book.worksheets[0]?.eachRow((row, n) => {
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        if (n > 2) cells.push(String(cell.value));
      });
    });
    return cells;
  }
  const refused = async (who: StaffAtDesk, list: string) =>
    (await who.ask('POST', 'desk/exports', { list, format: 'csv', reason: REASON })).json<{ code: string }>().code;
  const at = (unitId: string, role: Parameters<typeof grantOf>[0]) => staffAtDesk(app, unitId, [grantOf(role, unitId)]);
  /** No spreadsheet reads a formula, in either format. */
  async function expectHarmless(list: string, more: object = {}): Promise<void> {
    expect(await cellsOf(office, list, more)).toContain(`'${EVIL}`);
    const csv = (await fileOf(office, list, 'csv', more)).toString('utf8');
    expect(csv).toContain(`"'${EVIL.replaceAll('"', '""')}"`);
    expect(csv.split(/[,\r\n]/).filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
  }

  async function complain(text: string, unitId: string | null): Promise<void> {
    const id = newId();
    const contactSealed = app.app.get(Keyring).seal(KeyPurpose.personalData, CONTACT, id);
    const receiptNumber = `TS-${id.slice(-12)}`;
    const nobody = { takenBy: null, takenByName: null, takenAt: null, closedAt: null, closingWords: null };
    const open = { kind: 'COMPLAINT', status: 'RECEIVED', netizenId: null, repeatKey: null, revision: 1 } as const;
    await rows().insert(Complaint, {
      ...{ id, receiptNumber, text, contactSealed, receivedAt: new Date(), unitId },
      ...open,
      ...nobody,
    });
  }

  it('complaints: within one’s scope, for a reason, and never with a way to reach somebody', async () => {
    await complain(EVIL, null);
    await complain('演示：妇联的一件事', women);
    const manager = await at(women, 'UNIT_MANAGER');
    expect(await refused(await at(women, 'MODERATOR'), 'complaints')).toBe('ORGANISATION.NOT_PERMITTED');
    const silent = await office.ask('POST', 'desk/exports', { list: 'complaints', format: 'csv' });
    expect(silent.json()).toMatchObject({ code: 'COMMON.REASON_REQUIRED' });
    const own = await jsonOf(manager, 'complaints', { reason: REASON });
    expect(own.map(({ text }) => text)).toEqual(['演示：妇联的一件事']);
    const all = await jsonOf(office, 'complaints', { reason: REASON });
    expect(all.map(({ text }) => text)).toEqual(expect.arrayContaining([EVIL, '演示：妇联的一件事']));
    for (const format of ['csv', 'json'] as const) {
      const text = (await fileOf(office, 'complaints', format, { reason: REASON })).toString('utf8');
      expect(text).not.toContain(CONTACT);
      expect(text).not.toContain('v1.');
    }
    expect(Object.keys(all[0] ?? {}).filter((key) => /contact|netizen/i.test(key))).toEqual([]);
    expect(await jsonOf(office, 'complaints', { reason: REASON, filters: { view: 'DONE' } })).toEqual([]);
    await expectHarmless('complaints', { reason: REASON });
  });

  it('versions of the code: every state, filtered as the list is', async () => {
    const published = await rows().findOneByOrFail(CodeVersion, { status: 'PUBLISHED' });
    const draft = {
      id: newId(),
      version: 99,
      status: 'DRAFT',
      title: EVIL,
      publishedKey: null,
      fingerprint: '',
    } as const;
    await rows().insert(CodeVersion, { ...published, ...draft, publishedAt: null, effectiveFrom: null });
    const taken = await jsonOf(office, 'code-versions');
    expect(taken[0]).toMatchObject({ version: 99, status: '草稿', title: EVIL, clauses: 0 });
    expect(taken.find(({ version }) => version === published.version)).toMatchObject({
      status: '现行',
      fingerprint: published.fingerprint,
    });
    const drafts = await jsonOf(office, 'code-versions', { filters: { status: 'DRAFT' } });
    expect(drafts.map(({ version }) => version)).toEqual([99]);
    await expectHarmless('code-versions');
    expect(await refused(await at(women, 'MODERATOR'), 'code-versions')).toBe('ORGANISATION.NOT_PERMITTED');
  });

  it('pledges: by serial for a reason, province-wide, without a name and without who signed', async () => {
    const code = await rows().findOneByOrFail(CodeVersion, { status: 'PUBLISHED' });
    const sealed = app.app.get(Keyring).seal(KeyPurpose.personalData, NAME, 'x');
    const people = Array.from({ length: 1003 }, (_, i): Pledge => {
      const id = newId();
      const signer = newId();
      return {
        ...{ id, codeVersionId: code.id, netizenId: signer, kind: 'INDIVIDUAL', signerKey: signer },
        ...{ serial: i === 0 ? EVIL.slice(0, 30) : `GN-${i}`, publicToken: id.slice(-20), regionCode: '520300' },
        ...{ sectorCode: 'WOMEN', display: 'ANONYMOUS', displayNameSealed: sealed, status: 'SIGNED' },
        ...{ signedAt: new Date(), signedDay: '20261123', withdrawnAt: null },
      } as Pledge;
    });
    for (let n = 0; n < people.length; n += 50) await rows().insert(Pledge, people.slice(n, n + 50));
    const all = await jsonOf(office, 'pledges', { reason: REASON, filters: { regionCode: '520300' } });
    expect(new Set(all.map(({ serial }) => serial))).toEqual(new Set(people.map(({ serial }) => serial)));
    expect(all).toHaveLength(people.length);
    const keys = ['serial', 'status', 'version', 'region', 'sector', 'signedAt', 'withdrawnAt'];
    expect(Object.keys(all[0] ?? {})).toEqual(keys);
    const text = (await fileOf(office, 'pledges', 'csv', { reason: REASON })).toString('utf8');
    for (const secret of [NAME, sealed, people[1]?.netizenId ?? '', people[1]?.id ?? ''])
      expect(text).not.toContain(secret);
    expect(text).toContain(`'=HYPERLINK(`);
    const silent = await office.ask('POST', 'desk/exports', { list: 'pledges', format: 'csv' });
    expect(silent.json()).toMatchObject({ code: 'COMMON.REASON_REQUIRED' });
    const cyberspace = await unitNamed(app, '省委网信办');
    const bounded = grantOf('OFFICE_ADMIN', cyberspace, { regionCode: '520300' });
    for (const who of [await at(women, 'UNIT_MANAGER'), await staffAtDesk(app, cyberspace, [bounded])])
      expect(await refused(who, 'pledges')).toBe('ORGANISATION.NOT_PERMITTED');
  });

  it('figures of pledges: no group below five, nor one that the others give away', async () => {
    const { id: codeVersionId } = await rows().findOneByOrFail(CodeVersion, { status: 'PUBLISHED' });
    await rows().clear(PledgeCounter);
    const cell = { codeVersionId, day: '20261123' };
    await rows().insert(PledgeCounter, [
      { ...cell, regionCode: '520100', sectorCode: 'WOMEN', pledges: 40 },
      { ...cell, regionCode: '520300', sectorCode: 'WOMEN', pledges: 7 },
      { ...cell, regionCode: '520400', sectorCode: 'EDUCATION', pledges: 3 },
    ]);
    const editor = await at(women, 'UNIT_EDITOR');
    const figures = await jsonOf(editor, 'pledge-figures');
    const of = (by: string, name: string) =>
      figures.find((row) => row['by'] === by && row['name'] === name)?.['people'];
    expect(of('地区', '贵阳市')).toBe(40);
    expect(of('地区', '遵义市')).toBe('不足 5 人或不单列');
    expect(of('地区', '安顺市')).toBe('不足 5 人或不单列');
    expect(of('日期', '2026-11-23')).toBe(50);
    expect(JSON.stringify(figures)).not.toMatch(/:\s*"?(3|7)"?[,}]/);
    expect(await refused(await at(women, 'MODERATOR'), 'pledge-figures')).toBe('ORGANISATION.NOT_PERMITTED');
  });

  it('practice: only how many, never what somebody wrote', async () => {
    const { id: codeVersionId } = await rows().findOneByOrFail(CodeVersion, { status: 'PUBLISHED' });
    const [one, two] = await rows().find(Clause, { where: { codeVersionId }, order: { ordinal: 'ASC' }, take: 2 });
    const add = (clauseKey: string, people: number) =>
      rows().insert(
        PracticeEntry,
        Array.from({ length: people }, () => ({
          ...{ id: newId(), netizenId: newId(), clauseKey, day: '20261123' },
          ...{ text: '演示：只给自己看', createdAt: new Date() },
        })),
      );
    await rows().clear(PracticeEntry);
    await add(one?.clauseKey ?? '', 5);
    await add(two?.clauseKey ?? '', 4);
    const manager = await at(women, 'UNIT_MANAGER');
    const counts = await jsonOf(manager, 'practice');
    expect(counts.slice(0, 2)).toMatchObject([
      { clause: one?.title, people: 5, entries: 5 },
      { clause: two?.title, people: '不足 5 人', entries: '不足 5 人' },
    ]);
    const text = (await fileOf(manager, 'practice', 'csv')).toString('utf8');
    expect(text).not.toContain('只给自己看');
    await rows().update(Clause, { id: one?.id ?? '' }, { title: EVIL });
    await expectHarmless('practice');
  });

  it('what is empty is a whole file in every format', async () => {
    const nothing = { reason: REASON, filters: { view: 'DONE' } };
    expect(await jsonOf(office, 'complaints', nothing)).toEqual([]);
    expect(await cellsOf(office, 'complaints', nothing)).toEqual([]);
    expect((await fileOf(office, 'complaints', 'csv', nothing)).toString('utf8').split('\r\n')).toHaveLength(3);
  });
});
