import { piecesOf, type ReadPart } from './imported-question.js';

interface Answer {
  readonly sign: '=' | '~';
  readonly text: string;
  /** Percent that it is worth, where it is written. */
  readonly weight: number | null;
}

const TRUE_FALSE = /^(T|TRUE|F|FALSE)\s*(?:#|$)/iu;

/**
 * GIFT, as Moodle documents it (https://docs.moodle.org/en/GIFT_format): multiple choice with one or several right answers,
 * true and false, missing word. What this bank cannot ask (short answers, numbers, matching, essays) is left unread.
 */
export function readGift(text: string): ReadPart[] {
  return piecesOf(text, (row) => /^\s*(\/\/|\$CATEGORY:)/u.test(row)).map(({ line, text: piece }) =>
    partOf(piece, line),
  );
}

function partOf(piece: string, line: number): ReadPart {
  const untitled = piece.trim().replace(/^::(?:\\.|[^\\])*?::/su, '');
  const [open, close] = [unescapedAt(untitled, '{'), unescapedAt(untitled, '}')];
  const whole = open !== -1 && close > open && unescapedAt(untitled.slice(close + 1), '{') === -1;
  if (!whole) return { line, stem: plain(untitled).slice(0, 60), unread: true };
  const after = untitled.slice(close + 1).trim();
  const before = untitled.slice(0, open).trim();
  const stem = plain(after === '' ? before : `${before} ____ ${after}`);
  const [body, ...general] = splitAt(untitled.slice(open + 1, close), '####');
  const explanation = plain(general.join(' '));
  const question = trueFalse(body ?? '') ?? choice(body ?? '');
  return question && stem !== '' ? { line, stem, explanation, ...question } : { line, stem, unread: true };
}

function trueFalse(body: string) {
  const said = TRUE_FALSE.exec(body.trim())?.[1];
  if (said === undefined) return null;
  const isTrue = said.toUpperCase().startsWith('T');
  const options = [
    { text: '对', right: isTrue },
    { text: '错', right: !isTrue },
  ];
  return { kind: 'true_false' as const, options };
}

function choice(body: string) {
  const answers = answersIn(body);
  const wrong = answers.filter(({ sign }) => sign === '~');
  // Without a wrong answer it is a short answer; with an arrow it is matching; with # first, a number.
  if (wrong.length === 0 || body.trim().startsWith('#') || answers.some(({ text }) => /->/u.test(text))) return null;
  const isRight = ({ sign, weight }: Answer): boolean => (weight === null ? sign === '=' : weight > 0);
  const options = answers.map((answer) => ({ text: plain(answer.text), right: isRight(answer) }));
  const right = options.filter((option) => option.right).length;
  if (right === 0 || options.some(({ text }) => text === '')) return null;
  return { kind: right === 1 ? ('single' as const) : ('multiple' as const), options };
}

function answersIn(body: string): Answer[] {
  const starts = [...body].length === 0 ? [] : [...body.matchAll(/(?<!\\)[=~]/gu)].map(({ index }) => index);
  return starts.map((start, i) => {
    const [words = ''] = splitAt(body.slice(start + 1, starts[i + 1] ?? body.length), '#');
    const weight = /^\s*%(-?\d+(?:\.\d+)?)%/u.exec(words);
    const sign = body[start] === '=' ? ('=' as const) : ('~' as const);
    const text = weight ? words.slice(weight[0].length) : words;
    return { sign, text: text.trim(), weight: weight ? Number(weight[1]) : null };
  });
}

/** Where this stands without a backslash before it; −1: nowhere. */
function unescapedAt(text: string, sign: string): number {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) if (text[at - 1] !== '\\') return at;
  return -1;
}

function splitAt(text: string, mark: string): string[] {
  const at = unescapedAt(text, mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Without the mark of its format, markup and escapes. */
function plain(text: string): string {
  const words = text.replace(/^\s*\[(?:html|moodle|plain|markdown)\]/iu, '').replace(/<[^>]*>/gu, ' ');
  return words
    .replace(/\\n/gu, ' ')
    .replace(/\\([~=#{}:\\])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
