import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import ExcelJS from 'exceljs';
import type { ExportFormat } from '@good-netizen/shared/desk/desk.dto';
import { type Cell, type Column, writtenCell } from './cell.js';

/** Writes a table to a file, a batch of rows at a time. `close` ends the file; `abandon` leaves it as it is. */
export interface TableWriter {
  write(rows: readonly Readonly<Record<string, Cell>>[]): Promise<void>;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

/**
 * A file of the wanted format. CSV has a byte order mark, so that Excel reads it as UTF-8, and lines of RFC 4180; XLSX is
 * streamed. The first line of both is the watermark: who took this out, when.
 */
export function tableWriter(
  file: string,
  format: ExportFormat,
  columns: readonly Column[],
  watermark: string,
): TableWriter {
  if (format === 'xlsx') return new XlsxWriter(file, columns, watermark);
  const stream = createWriteStream(file, { mode: 0o600 });
  return format === 'csv' ? new CsvWriter(stream, columns, watermark) : new JsonWriter(stream, columns, watermark);
}

async function put(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

async function end(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, 'close');
}

const BYTE_ORDER_MARK = '\uFEFF';

class CsvWriter implements TableWriter {
  private begun = false;

  constructor(
    private readonly stream: WriteStream,
    private readonly columns: readonly Column[],
    private readonly watermark: string,
  ) {}

  async write(rows: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
    await this.begin();
    const lines = rows.map((row) => csvLine(this.columns.map(({ key }) => writtenCell(row[key] ?? null))));
    await put(this.stream, lines.join(''));
  }

  async close(): Promise<void> {
    await this.begin();
    await end(this.stream);
  }

  abandon(): Promise<void> {
    return end(this.stream);
  }

  private async begin(): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    const heading = csvLine(this.columns.map(({ title }) => title));
    await put(this.stream, `${BYTE_ORDER_MARK}${csvLine([this.watermark])}${heading}`);
  }
}

function csvLine(cells: readonly (string | number)[]): string {
  const quoted = cells.map((cell) => {
    const text = String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(',')}\r\n`;
}

class JsonWriter implements TableWriter {
  private begun = false;
  private rows = 0;

  constructor(
    private readonly stream: WriteStream,
    private readonly columns: readonly Column[],
    private readonly watermark: string,
  ) {}

  async write(rows: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
    await this.begin();
    for (const row of rows) {
      const kept = Object.fromEntries(this.columns.map(({ key }) => [key, row[key] ?? null]));
      await put(this.stream, `${this.rows === 0 ? '' : ','}\n${JSON.stringify(kept)}`);
      this.rows += 1;
    }
  }

  async close(): Promise<void> {
    await this.begin();
    await put(this.stream, ']}\n');
    await end(this.stream);
  }

  abandon(): Promise<void> {
    return end(this.stream);
  }

  private async begin(): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    await put(this.stream, `{"note":${JSON.stringify(this.watermark)},"rows":[`);
  }
}

class XlsxWriter implements TableWriter {
  private readonly book: ExcelJS.stream.xlsx.WorkbookWriter;
  private readonly sheet: ExcelJS.Worksheet;

  constructor(
    file: string,
    private readonly columns: readonly Column[],
    watermark: string,
  ) {
    this.book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: false });
    this.sheet = this.book.addWorksheet('导出', { headerFooter: { oddFooter: watermark } });
    this.sheet.addRow([watermark]).commit();
    const heading = this.sheet.addRow(columns.map(({ title }) => title));
    heading.font = { bold: true };
    heading.commit();
  }

  write(rows: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
    for (const row of rows) this.sheet.addRow(this.columns.map(({ key }) => writtenCell(row[key] ?? null))).commit();
    return Promise.resolve();
  }

  async close(): Promise<void> {
    this.sheet.commit();
    await this.book.commit();
  }

  abandon(): Promise<void> {
    return this.close();
  }
}
