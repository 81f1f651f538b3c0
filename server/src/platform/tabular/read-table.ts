import ExcelJS from 'exceljs';

/** A row of a table as text, with the number that the person sees beside it. */
export interface ReadRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

/** The file is no table of this format, or holds more rows than it may. */
export class UnreadableTableError extends Error {
  constructor(readonly reason: 'FORMAT' | 'HEADING' | 'TOO_LONG') {
    super(`the table cannot be read: ${reason}`);
    this.name = 'UnreadableTableError';
  }
}

const HEADING_WITHIN = 5;

/**
 * Reads a table whose heading holds these titles, in any order; lines above the heading (a watermark) and empty rows are
 * passed over.
 * @param titles title → key
 * @throws UnreadableTableError
 */
export async function readTable(
  bytes: Buffer,
  format: 'csv' | 'xlsx',
  titles: Readonly<Record<string, string>>,
  maxRows: number,
): Promise<ReadRow[]> {
  const lines = format === 'csv' ? csvLines(bytes) : await sheetLines(bytes);
  const at = lines.slice(0, HEADING_WITHIN).findIndex((cells) => Object.keys(titles).every((t) => cells.includes(t)));
  if (at < 0) throw new UnreadableTableError('HEADING');
  const heading = lines[at] as string[];
  const rows = lines.flatMap((cells, index): ReadRow[] => {
    if (index <= at || cells.every((cell) => cell === '')) return [];
    const values = Object.fromEntries(
      Object.entries(titles).map(([title, key]) => [key, cells[heading.indexOf(title)] ?? '']),
    );
    return [{ row: index + 1, values }];
  });
  if (rows.length > maxRows) throw new UnreadableTableError('TOO_LONG');
  return rows;
}

/** An apostrophe that our own export put before a formula is taken off again. */
const plain = (text: string): string => text.trim().replace(/^'(?=[=+\-@])/, '');

async function sheetLines(bytes: Buffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    throw new UnreadableTableError('FORMAT');
  }
  const sheet = book.worksheets[0];
  if (!sheet) throw new UnreadableTableError('FORMAT');
  const lines: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = plain(cell.text)));
    lines[number - 1] = Array.from(cells, (cell) => cell ?? '');
  });
  return Array.from(lines, (line) => line ?? []);
}

/** RFC 4180, with or without a byte order mark. */
function csvLines(bytes: Buffer): string[][] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableTableError('FORMAT');
  }
  const lines: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\n|\r|$)/g;
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    const [whole, cell = '', mark] = match;
    const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    lines[lines.length - 1]?.push(plain(bare));
    if (mark === '' || whole === '') break;
    if (mark !== ',') lines.push([]);
  }
  return lines;
}
