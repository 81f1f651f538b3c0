/** What a cell of a table may hold. Dates are written as Shanghai time. */
export type Cell = string | number | boolean | Date | null;

/** A column of a table. */
export interface Column {
  readonly key: string;
  readonly title: string;
}

const FORMULA = /^[=+\-@\t\r]/;

/**
 * Text that a spreadsheet takes for text: what would begin a formula is preceded by an apostrophe (OWASP: CSV injection).
 * Numbers are numbers and stay.
 */
export const safeText = (text: string): string => (FORMULA.test(text.trimStart()) ? `'${text}` : text);

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A cell as it is written: safe text, a number, or nothing. */
export function writtenCell(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return safeText(cell instanceof Date ? shanghai.format(cell) : cell);
}
