import { createRequire } from 'node:module';
import { at } from '../../scripts/lib/places.mjs';

/** An Excel table of these rows, the first of them its head, as a file for a page's file field. */
export async function sheetOf(name, rows) {
  const { default: ExcelJs } = await import(createRequire(at('server/package.json')).resolve('exceljs'));
  const book = new ExcelJs.Workbook();
  book.addWorksheet('单位').addRows(rows);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType: type, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}
