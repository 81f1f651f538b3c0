import ExcelJS from 'exceljs';
import type { DeskTaskDto, ImportReportDto } from '@good-netizen/shared/desk/desk.dto';
import { DeskService } from '../../src/desk/desk.service.js';
import { LongTasks } from '../../src/desk/services/long-tasks.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

describe('taking lists out and bringing tables in', () => {
  let app: TestApp;
  let admin: StaffAtDesk;
  let goOn: () => void;

  beforeAll(async () => {
    app = await startDemonstrationApp();
    const unit = await unitNamed(app, '省委网信办');
    admin = await staffAtDesk(app, unit, [grantOf('SYS_ADMIN', unit)]);
    const waited = new Promise<void>((resolve) => (goOn = resolve));
    const desk = app.app.get(DeskService, { strict: false });
    desk.exportable({
      ...{ list: 'samples', title: '样品', permission: 'unit.export', personal: true },
      columns: [{ key: 'text', title: '文字' }],
      rows: async function* () {
        yield { total: 4, rows: ['=1+1', '@SUM(A1)', ' -2', '普通"引号",逗号\n换行'].map((text) => ({ text })) };
        return Promise.resolve();
      },
    });
    desk.exportable({
      ...{ list: 'slow', title: '很慢', permission: 'unit.export', personal: false, columns: [] },
      rows: async function* () {
        yield { total: 1000, rows: [] };
        await waited;
        for (let n = 0; n < 100; n += 1) yield { total: 1000, rows: Array.from({ length: 10 }, () => ({})) };
      },
    });
  });
  afterAll(() => app.close());

  const ended = async (task: DeskTaskDto): Promise<DeskTaskDto> => {
    await app.app.get(LongTasks, { strict: false }).ended(task.id);
    return (await admin.ask('GET', `desk/tasks/${task.id}`)).json();
  };
  const exported = async (body: object): Promise<DeskTaskDto> =>
    ended((await admin.ask('POST', 'desk/exports', body)).json());
  const bring = (payload: Buffer, format: string) =>
    app.inject({
      ...{ method: 'POST', url: `/api/desk/units/imports?format=${format}`, payload },
      headers: { ...admin.headers, 'content-type': 'application/octet-stream' },
    });
  const csv = (...lines: string[]): Buffer => Buffer.from(`名称,类别,条线,地区,上级单位\r\n${lines.join('\r\n')}\r\n`);

  it('writes CSV that Excel opens as Chinese and that runs no formula, with a watermark', async () => {
    const task = await exported({ list: 'samples', format: 'csv', reason: '演示：核对' });
    expect(task).toMatchObject({ status: 'DONE', done: 4, total: 4, title: '导出样品' });
    const file = await admin.ask('GET', `desk/tasks/${task.id}/file`);
    const text = file.rawPayload.toString('utf8');
    expect(file.headers['content-disposition']).toContain('.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('导出人：省委网信办');
    const lines = text.slice(1).split('\r\n');
    expect(lines.slice(1)).toEqual(['文字', "'=1+1", "'@SUM(A1)", "' -2", '"普通""引号"",逗号\n换行"', '']);
  });

  it('writes XLSX with the same cells', async () => {
    const task = await exported({ list: 'samples', format: 'xlsx', reason: '演示：核对' });
    const file = await admin.ask('GET', `desk/tasks/${task.id}/file`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.rawPayload as unknown as ArrayBuffer);
    const cells = book.worksheets[0]?.getColumn(1).values.slice(2);
    expect(cells).toEqual(['文字', "'=1+1", "'@SUM(A1)", "' -2", '普通"引号",逗号\n换行']);
  });

  it('asks why, where rows are personal, and puts every export on record', async () => {
    const refused = await admin.ask('POST', 'desk/exports', { list: 'samples', format: 'csv' });
    expect([refused.statusCode, refused.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'COMMON.REASON_REQUIRED', field: 'reason' }),
    ]);
    const { rows } = (await admin.ask('GET', 'desk/audit?action=samples.export')).json() as { rows: object[] };
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ reason: '演示：核对', facts: { format: 'xlsx' } });
  });

  it.each([[{ text: { $ne: '' } }], [{ text: ['a'] }], [['text']], ['text']])(
    'takes only texts as filters: %j',
    async (filters) => {
      const answer = await admin.ask('POST', 'desk/exports', {
        list: 'samples',
        format: 'csv',
        filters,
        reason: '演示：核对',
      });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ field: 'filters' });
    },
  );

  it('stops when it is asked to, and leaves no file', async () => {
    const task = (await admin.ask('POST', 'desk/exports', { list: 'slow', format: 'csv' })).json() as DeskTaskDto;
    expect((await admin.ask('POST', `desk/tasks/${task.id}/cancellation`)).statusCode).toBe(200);
    goOn();
    expect(await ended(task)).toMatchObject({ status: 'CANCELLED', file: null });
    expect((await admin.ask('GET', `desk/tasks/${task.id}/file`)).json()).toMatchObject({
      code: 'DESK.TASK_FILE_GONE',
    });
    expect((await admin.ask('POST', `desk/tasks/${task.id}/cancellation`)).statusCode).toBe(409);
  });

  it('shows nobody the tasks of another', async () => {
    const task = await exported({ list: 'units', format: 'json' });
    const unit = await unitNamed(app, '省妇联');
    const other = await staffAtDesk(app, unit, [grantOf('OFFICE_ADMIN', unit)]);
    expect((await other.ask('GET', `desk/tasks/${task.id}`)).statusCode).toBe(404);
    expect((await other.ask('GET', `desk/tasks/${task.id}/file`)).statusCode).toBe(404);
  });

  it('says row by row what would happen, then does just that, and the second time nothing', async () => {
    const sheet = csv(
      '演示·导入甲,妇联,妇联,遵义市,省妇联',
      '演示·导入乙,其他,"妇联、工会",贵阳市,演示·导入甲',
      '演示·导入丙,不存在,妇联,火星,没有的单位',
      '演示·导入甲,妇联,妇联,遵义市,',
    );
    const report: ImportReportDto = (await bring(sheet, 'csv')).json();
    expect(report.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'CREATE'],
      [3, 'CREATE'],
      [4, 'REFUSED'],
      [5, 'REFUSED'],
    ]);
    expect(report.rows[2]?.problems.map(({ column }) => column)).toEqual(['类别', '地区', '上级单位']);
    expect(report.rows[3]?.problems).toEqual([{ column: '名称', message: '与第 2 行重名。' }]);
    const before = (
      await admin.ask('GET', 'desk/units?q=演示·导入'.replace('演示·导入', encodeURIComponent('演示·导入')))
    ).json();
    expect(before).toMatchObject({ total: 0 });

    const task = (await admin.ask('POST', `desk/units/imports/${report.importId}/application`)).json() as DeskTaskDto;
    expect(await ended(task)).toMatchObject({ status: 'DONE', done: 2, total: 2 });
    const { rows } = (await admin.ask('GET', `desk/units?sort=name&q=${encodeURIComponent('演示·导入')}`)).json() as {
      rows: object[];
    };
    expect(rows).toMatchObject([{ name: '演示·导入甲' }, { name: '演示·导入乙', parentName: '演示·导入甲' }]);
    const again: ImportReportDto = (await bring(sheet, 'csv')).json();
    expect(again).toMatchObject({ create: 0, unchanged: 2, refused: 2 });
    const twice = await admin.ask('POST', `desk/units/imports/${report.importId}/application`);
    expect(twice.json()).toMatchObject({ code: 'DESK.IMPORT_NOT_FOUND' });
  });

  it('takes back what it gave out', async () => {
    const task = await exported({ list: 'units', format: 'xlsx' });
    const file = (await admin.ask('GET', `desk/tasks/${task.id}/file`)).rawPayload;
    const report: ImportReportDto = (await bring(file, 'xlsx')).json();
    expect(report.unchanged).toBe(report.rows.length);
    expect(report.rows.length).toBeGreaterThan(5);
  });

  it('refuses what is no table with a sentence', async () => {
    for (const [bytes, format] of [
      [Buffer.from('PK\u0003\u0004broken'), 'xlsx'],
      [Buffer.from([0xff, 0xfe, 0x00]), 'csv'],
      [csv().subarray(0, 4), 'csv'],
    ] as const) {
      const answer = await bring(bytes, format);
      expect([answer.statusCode, answer.json()]).toEqual([
        422,
        expect.objectContaining({ code: 'DESK.IMPORT_FILE_UNREADABLE' }),
      ]);
    }
    expect((await bring(Buffer.alloc(0), 'csv')).statusCode).toBe(400);
    expect((await bring(Buffer.alloc(5 * 1024 * 1024 + 1), 'csv')).statusCode).toBe(413);
  });
});
