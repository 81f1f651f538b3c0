import { createRequire } from 'node:module';

/**
 * The template of the question bank with these rows written into it, as somebody at a desk fills it in.
 * @param template bytes of the table that was downloaded
 * @param rows values by the titles of the heading
 */
export async function filledQuestionTable(template, rows) {
  const ExcelJS = createRequire(new URL('../../server/package.json', import.meta.url))('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(template);
  const [sheet] = book.worksheets;
  const titles = sheet.getRow(1).values;
  rows.forEach((row, index) => {
    for (const [title, text] of Object.entries(row)) {
      const column = titles.indexOf(title);
      if (column < 0) throw new Error(`the template has no column ${title}`);
      sheet.getRow(index + 2).getCell(column).value = text;
    }
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
