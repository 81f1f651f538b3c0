import { Injectable } from '@nestjs/common';
import type { QuestionImportDto } from '@good-netizen/shared/authoring/import-questions.dto';
import { Limits } from '@good-netizen/shared/limits';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import { readTable, UnreadableTableError } from '../../platform/tabular/read-table.js';
import { templateWorkbook } from '../../platform/tabular/template-workbook.js';
import { QuestionSheetUnreadableError } from '../domain/authoring.errors.js';
import { difficultyWords, kindWords, questionColumns, readQuestionRow } from '../domain/question-sheet.js';
import { QuestionIntake } from './question-intake.js';

export interface QuestionSheet {
  readonly unitId: string;
  readonly format: 'csv' | 'xlsx';
  readonly dryRun: boolean;
}

/** Questions are brought into a unit's bank as a table: one row each, what is wrong is said cell by cell. */
@Injectable()
export class ImportQuestionSheetService {
  constructor(private readonly intake: QuestionIntake) {}

  /** @throws NotPermittedError, QuestionSheetUnreadableError */
  async import(actor: StaffActor, bytes: Buffer, asked: QuestionSheet): Promise<QuestionImportDto> {
    const { unitId, format, dryRun } = asked;
    await this.intake.requireEdit(actor, unitId);
    const rows = await readTable(bytes, format, questionColumns, Limits.importMaxRows).catch((error: unknown) => {
      throw error instanceof UnreadableTableError ? new QuestionSheetUnreadableError(error.reason) : error;
    });
    if (rows.length === 0) throw new QuestionSheetUnreadableError('EMPTY');
    const candidates = rows.map(({ row, values }) => {
      const { wish, problems } = readQuestionRow(values);
      return { line: row, stem: wish.stem, wish, problems: [...problems] };
    });
    return this.intake.take(actor, unitId, candidates, dryRun);
  }

  /** The empty table, with examples and notes. */
  template(): Promise<Buffer> {
    const columns = Object.keys(questionColumns).map((title) => ({ title, ...looks(title) }));
    return templateWorkbook({ name: '题目', columns, rows: TEMPLATE_ROWS, examples: EXAMPLES, notes: NOTES });
  }
}

const TEMPLATE_ROWS = 200;

function looks(title: string): { width: number; choices?: readonly string[] } {
  if (title === '题型') return { width: 10, choices: Object.values(kindWords) };
  if (title === '对应素养') return { width: 16, choices: qualities.map((one) => qualityNames[one]) };
  if (title === '难度') return { width: 8, choices: Object.values(difficultyWords) };
  return { width: title === '题目' || title === '情景' || title === '讲解' ? 40 : 18 };
}

/** As the columns stand: kind, situation, stem, options A to H, answer, explanation, source, quality, difficulty. */
const EXAMPLES = [
  [
    '单选题',
    '',
    '收到“中奖”短信，先做什么？',
    '不点链接，向官方核实',
    '点开看看',
    '转发给亲友',
    '',
    '',
    '',
    '',
    '',
    'A',
  ],
  [
    '多选题',
    '',
    '下面哪些做法能保护账号？',
    '不同网站用不同密码',
    '开启登录验证',
    '把验证码告诉客服',
    '',
    '',
    '',
    '',
    '',
    'A、B',
  ],
  ['判断题', '', '真客服会向您要验证码。', '', '', '', '', '', '', '', '', '错'],
  ['排序题', '', '接到冒充客服的电话，先后怎么做？', '挂断', '打官方电话核实', '报警', '', '', '', '', '', ''],
  [
    '情景题',
    '孩子说班级群里有人发红包链接。',
    '您先怎么说？',
    '先别点，我们一起看看',
    '快点抢',
    '',
    '',
    '',
    '',
    '',
    '',
    'A',
  ],
].map((row) => [...row, '答完后给学员看的讲解', '出处可不填', qualityNames.SECURITY_AWARENESS, '适中']);

const NOTES = [
  '一行一道题，写在第一张表“题目”里；“示例”和本页不会被导入。表头请不要改动。',
  '题型：单选题、多选题、判断题、排序题、情景题。',
  '情景：只有情景题才填。选项：从选项A起依次填，用几个填几个；判断题不用填选项。',
  '正确答案：填选项的字母，多选题如 A、C；判断题填“对”或“错”；排序题把选项按正确的先后顺序填好，这一格留空。',
  `对应素养：${qualities.map((one) => qualityNames[one]).join('、')}。难度：容易、适中、较难，不填就是适中。`,
  '上传后先核对，每一行有什么问题会写明是哪一列，改好再传。题库里已有的题不会重复导入。',
];
