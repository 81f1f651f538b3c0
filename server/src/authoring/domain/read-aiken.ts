import { piecesOf, type ReadPart } from './imported-question.js';

const OPTION = /^([A-Z])[.)]\s+(.+)$/u;
const ANSWER = /^ANSWER:\s*([A-Z])\s*$/u;

/**
 * Aiken, as Moodle documents it (https://docs.moodle.org/en/Aiken_format): the question on one line, options `A.` or `A)`, and
 * `ANSWER: B` after them. Blank lines between questions may be missing: an answer ends a question.
 */
export function readAiken(text: string): ReadPart[] {
  return piecesOf(text, () => false).flatMap(({ line, text: piece }) => {
    const parts: ReadPart[] = [];
    let rows: string[] = [];
    let begins = line;
    piece.split('\n').forEach((row, index) => {
      if (rows.length === 0) begins = line + index;
      rows.push(row.trim());
      if (!ANSWER.test(row.trim())) return;
      parts.push(partOf(rows, begins));
      rows = [];
    });
    if (rows.length > 0) parts.push({ line: begins, stem: rows[0] ?? '', unread: true });
    return parts;
  });
}

function partOf(rows: readonly string[], line: number): ReadPart {
  const [stem = '', ...rest] = rows;
  const letter = ANSWER.exec(rest.at(-1) ?? '')?.[1];
  const options = rest.slice(0, -1).map((row) => OPTION.exec(row));
  const read = options.flatMap((found) =>
    found?.[2] === undefined ? [] : [{ letter: found[1], text: found[2].trim() }],
  );
  const isWhole =
    stem !== '' && read.length === options.length && read.filter((one) => one.letter === letter).length === 1;
  if (!isWhole || OPTION.test(stem)) return { line, stem, unread: true };
  const judged = read.map((option) => ({ text: option.text, right: option.letter === letter }));
  return { line, kind: 'single', stem, options: judged, explanation: '' };
}
