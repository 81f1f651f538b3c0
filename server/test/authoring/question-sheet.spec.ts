import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { QuestionImportDto } from '@good-netizen/shared/authoring/import-questions.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import ExcelJS from 'exceljs';
import { createTestPlace, describeOnEveryDatabase } from '../support/test-database.js';
import { AuthoringWorld, codeOf } from './authoring-world.js';

const SAFETY = '网络安全意识';
/** Kind, situation, stem, options A–H, answer, explanation, source, quality, difficulty: as the template has them. */
const row = (
  kind: string,
  stem: string,
  answer: string,
  options: string[] = ['核实', '转发', '点开'],
  situation = '',
) => [
  ...[kind, situation, stem],
  ...Array.from({ length: 8 }, (_, index) => options[index] ?? ''),
  ...[answer, '先核实。', '', SAFETY, ''],
];

describeOnEveryDatabase('questions brought in as a table', ({ engine }) => {
  let world: AuthoringWorld;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const place = await createTestPlace(engine);
    remove = () => place.remove();
    world = await AuthoringWorld.open(place.url);
  }, 90_000);
  afterAll(async () => {
    await world.close();
    await remove();
  }, 60_000);

  const template = async (): Promise<Buffer> =>
    (await world.author.ask('GET', 'desk/bank-questions/template')).rawPayload;
  /** The template with these rows written into it, as at a desk. */
  const filled = async (...rows: string[][]): Promise<Buffer> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await template()) as unknown as ArrayBuffer);
    rows.forEach((cells, index) => {
      const line = book.worksheets[0]?.getRow(index + 2);
      cells.forEach((text, column) => line && (line.getCell(column + 1).value = text));
    });
    return Buffer.from(await book.xlsx.writeBuffer());
  };
  const bring = (payload: Buffer, dryRun: boolean, who = world.author, format = 'xlsx') =>
    world.app.app.inject({
      ...{ method: 'POST', payload, headers: { ...who.headers, 'content-type': 'application/octet-stream' } },
      url: `/api/desk/bank-questions/sheet?unitId=${world.unitId}&format=${format}&dryRun=${dryRun}`,
    });
  const stored = async (): Promise<BankQuestionDto[]> =>
    world.ok<PageDto<BankQuestionDto>>(
      await world.author.ask('GET', `desk/bank-questions?size=100&unitId=${world.unitId}`),
    ).rows;

  it('takes every kind, after a dry run that writes nothing', async () => {
    const sheet = await filled(
      row('单选题', '先做什么？', 'A'),
      row('多选题', '哪些稳妥？', 'a、C'),
      row('判断题', '真客服会要验证码。', '错', []),
      row('排序题', '先后怎么做？', ''),
      row('情景题', '您先怎么说？', 'B', ['点', '先看看'], '孩子收到链接。'),
    );
    const planned = world.ok<QuestionImportDto>(await bring(sheet, true));
    expect(planned.questions.map(({ line, outcome }) => [line, outcome])).toEqual(
      [2, 3, 4, 5, 6].map((line) => [line, 'NEW']),
    );
    expect([planned.written, await stored()]).toEqual([0, []]);
    expect(world.ok<QuestionImportDto>(await bring(sheet, false)).written).toBe(5);
    const found = new Map((await stored()).map((question) => [question.kind, question]));
    expect(found.get('multiple')).toMatchObject({ answer: ['a', 'c'], difficulty: 2, quality: 'SECURITY_AWARENESS' });
    expect(found.get('true_false')).toMatchObject({ answer: ['b'], options: [{ text: '对' }, { text: '错' }] });
    expect(found.get('order')?.answer).toEqual(['a', 'b', 'c']);
    expect(found.get('scenario')).toMatchObject({ situation: '孩子收到链接。', answer: ['b'] });
    const again = world.ok<QuestionImportDto>(await bring(sheet, false));
    expect([again.written, again.questions.every(({ outcome }) => outcome === 'KNOWN')]).toEqual([0, true]);
  });

  it('says what is wrong by row and column, and brings in the rest', async () => {
    const sheet = await filled(
      row('问答题', '为什么？', 'A'),
      row('单选题', '', 'D', ['核实', '核实']),
      row('多选题', '只有一个？', 'A'),
      row('判断题', '对不对？', '也许', []),
      row('单选题', '这一题可以。', 'B'),
    );
    const { questions, written } = world.ok<QuestionImportDto>(await bring(sheet, false));
    expect(written).toBe(1);
    expect(questions.map(({ line, problems }) => [line, ...problems.map(({ column }) => column)])).toEqual([
      [2, '题型'],
      [3, '选项B', '题目', '正确答案'],
      [4, '正确答案'],
      [5, '正确答案'],
      [6],
    ]);
  });

  it('refuses what is no such table, and who does not write there', async () => {
    for (const [bytes, reason] of [
      [Buffer.from('not a table'), 'FORMAT'],
      [await filled(), 'EMPTY'],
    ] as const) {
      const answer = await bring(bytes, true);
      expect(answer.json()).toMatchObject({
        ...{ code: 'AUTHORING.QUESTION_SHEET_UNREADABLE', details: { reason }, field: 'file' },
      });
    }
    expect((await bring(Buffer.from('题目,答案\r\n甲,乙\r\n'), true, world.author, 'csv')).json()).toMatchObject({
      details: { reason: 'HEADING' },
    });
    const stranger = await world.person({}, { region: '520400', sector: 'WOMEN' });
    expect(codeOf(await bring(await filled(row('单选题', '外人？', 'A')), false, stranger))).toBe(
      'ORGANISATION.NOT_PERMITTED',
    );
  });
});
