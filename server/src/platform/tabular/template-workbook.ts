import ExcelJS from 'exceljs';

export interface TemplateColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** What may be chosen in this column, where that is a closed list. */
  readonly choices?: readonly string[];
}

export interface Template {
  /** Name of the sheet that is filled in: the first one, which is read. */
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: number;
  /** Filled-in rows, on a sheet of their own. */
  readonly examples: readonly (readonly string[])[];
  /** What to know, one line each, on a sheet of its own. */
  readonly notes: readonly string[];
}

/** An empty table to be filled in at a desk, with examples and notes on sheets that are not read. */
export async function templateWorkbook({ name, columns, rows, examples, notes }: Template): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  head(sheet, columns);
  columns.forEach(({ choices }, index) => {
    if (!choices) return;
    const formulae = [`"${choices.join(',')}"`];
    for (let row = 2; row <= rows + 1; row += 1)
      sheet.getCell(row, index + 1).dataValidation = { type: 'list', allowBlank: true, formulae };
  });
  const shown = book.addWorksheet('示例');
  head(shown, columns);
  shown.addRows(examples.map((row) => [...row]));
  const told = book.addWorksheet('填写说明');
  told.getColumn(1).width = 100;
  notes.forEach((note) => told.addRow([note]));
  return Buffer.from(await book.xlsx.writeBuffer());
}

function head(sheet: ExcelJS.Worksheet, columns: readonly TemplateColumn[]): void {
  sheet.columns = columns.map(({ title, width }) => ({ header: title, width }));
  sheet.getRow(1).font = { bold: true };
}
