import type { EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';

export const kindWords: Readonly<Record<QuestionKind, string>> = {
  single: '单选题',
  multiple: '多选题',
  true_false: '判断题',
  order: '排序题',
  scenario: '情景题',
};
export const difficultyWords: Readonly<Record<number, string>> = { 1: '容易', 2: '适中', 3: '较难' };

const LETTERS = Array.from({ length: Limits.questionOptionsMax }, (_, index) => String.fromCharCode(65 + index));
const optionTitle = (letter: string): string => `选项${letter}`;

/** The columns of the table in which questions are brought in, in the template's order. Title → key. */
export const questionColumns: Readonly<Record<string, string>> = {
  ...{ 题型: 'kind', 情景: 'situation', 题目: 'stem' },
  ...Object.fromEntries(LETTERS.map((letter) => [optionTitle(letter), letter])),
  ...{ 正确答案: 'answer', 讲解: 'explanation', 出处: 'source', 对应素养: 'quality', 难度: 'difficulty' },
};

/** What keeps a row from the bank, and in which column. */
export interface CellProblem {
  readonly column: string;
  readonly message: string;
}

export interface ReadQuestionRow {
  readonly wish: EditQuestionDto;
  readonly problems: readonly CellProblem[];
}

const SOURCE_MAX_CHARS = 200;
const MIDDLING = 2;
const TRUE_OR_FALSE = [
  { id: 'a', text: '对', letter: 'A' },
  { id: 'b', text: '错', letter: 'B' },
] as const;

type Values = Readonly<Record<string, string>>;
type Say = (column: string, message: string) => void;

/** A row of the table as a question, with everything that is wrong with it. */
export function readQuestionRow(values: Values): ReadQuestionRow {
  const problems: CellProblem[] = [];
  const say: Say = (column, message) => void problems.push({ column, message });
  const kind = kindOf(values, say);
  const options = optionsOf(kind, values, say);
  const wish: EditQuestionDto = {
    kind,
    situation: situationOf(kind, values, say),
    stem: words(values, '题目', Limits.questionStemMaxChars, say, true),
    options: options.map(({ id, text }) => ({ id, text })),
    answer: answerOf(kind, options, values, say),
    explanation: words(values, '讲解', Limits.questionExplanationMaxChars, say),
    source: words(values, '出处', SOURCE_MAX_CHARS, say),
    quality:
      chosen(
        values,
        '对应素养',
        qualities.map((one) => [one, qualityNames[one]]),
        say,
      ) ?? 'SECURITY_AWARENESS',
    difficulty: difficultyOf(values, say),
  };
  return { wish, problems };
}

const cell = (values: Values, title: string): string => (values[questionColumns[title] ?? ''] ?? '').trim();

function words(values: Values, title: string, most: number, say: Say, needed = false): string {
  const text = cell(values, title);
  if (needed && text === '') say(title, '还没有填写。');
  if ([...text].length > most) say(title, `最多 ${most} 个字，现有 ${[...text].length} 个字。`);
  return text;
}

function chosen<K>(values: Values, title: string, known: readonly (readonly [K, string])[], say: Say): K | undefined {
  const text = cell(values, title);
  const found = known.find(([, name]) => name === text);
  if (!found) say(title, `要填${known.map(([, name]) => `“${name}”`).join('、')}之一。`);
  return found?.[0];
}

function kindOf(values: Values, say: Say): QuestionKind {
  const known = Object.entries(kindWords) as [QuestionKind, string][];
  return chosen(values, '题型', known, say) ?? 'single';
}

function difficultyOf(values: Values, say: Say): number {
  if (cell(values, '难度') === '') return MIDDLING;
  const known = Object.entries(difficultyWords).map(([value, name]) => [Number(value), name] as const);
  return chosen(values, '难度', known, say) ?? MIDDLING;
}

function situationOf(kind: QuestionKind, values: Values, say: Say): string | null {
  const text = words(values, '情景', Limits.questionStemMaxChars, say, kind === 'scenario');
  if (kind !== 'scenario' && text !== '') say('情景', '只有情景题才填情景。');
  return kind === 'scenario' ? text : null;
}

interface Option {
  readonly id: string;
  readonly text: string;
  readonly letter: string;
}

function optionsOf(kind: QuestionKind, values: Values, say: Say): readonly Option[] {
  if (kind === 'true_false') return TRUE_OR_FALSE;
  const options = LETTERS.map((letter) => {
    const text = words(values, optionTitle(letter), Limits.questionOptionMaxChars, say);
    return { id: letter.toLowerCase(), text, letter };
  }).filter(({ text }) => text !== '');
  if (options.length < 2) say(optionTitle(options.length === 0 ? 'A' : 'B'), '至少要有两个选项。');
  options.forEach(({ text, letter }, index) => {
    const first = options.findIndex((other) => other.text === text);
    if (first < index) say(optionTitle(letter), `与${optionTitle(options[first]?.letter ?? '')}一样。`);
  });
  return options;
}

/** Letters (`AC`, `A、C`); 对 or 错; of an order the letters in turn, or nothing where the options stand in the right order. */
function answerOf(kind: QuestionKind, options: readonly Option[], values: Values, say: Say): string[] {
  const text = cell(values, '正确答案').toUpperCase();
  if (kind === 'order' && text === '') return options.map(({ id }) => id);
  const found = TRUE_OR_FALSE.find((option) => kind === 'true_false' && option.text === text);
  if (found) return [found.id];
  if (text === '') {
    say('正确答案', '还没有填写。');
    return [];
  }
  const letters = [...text.replace(/[\s,，、;；]+/gu, '')];
  const right = letters.flatMap((letter) => options.find((option) => option.letter === letter) ?? []);
  const isRead = right.length === letters.length && new Set(letters).size === letters.length;
  if (!isRead) say('正确答案', kind === 'true_false' ? '要填“对”或“错”。' : '要填选项的字母，例如 A 或 A、C。');
  else if (!countFits(kind, right.length, options.length)) say('正确答案', countWords[kind]);
  return right.map(({ id }) => id);
}

function countFits(kind: QuestionKind, right: number, options: number): boolean {
  if (kind === 'multiple') return right >= 2;
  return kind === 'order' ? right === options : right === 1;
}

const countWords: Readonly<Record<QuestionKind, string>> = {
  single: '单选题只有一个正确答案。',
  multiple: '多选题至少两个正确答案。',
  true_false: '要填“对”或“错”。',
  order: '要写出全部选项的先后顺序。',
  scenario: '情景题只有一个正确答案。',
};
