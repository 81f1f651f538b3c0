import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import drawSvg from 'svg-to-pdfkit';
import { type CertificateContent, inSheet, layOutCertificate, type PlacedLine, SHEET } from './certificate-sheet.js';
import { embeddable } from './embeddable-font.js';
import { drawnOnce } from './drawn-once.js';
import { fontOf } from './outline-font.js';

const A4 = { width: 595.28, height: 841.89 } as const;
/** Points a pixel of the sheet: it stands in the middle of the page, with room for the printer's edge. */
const SCALE = 0.5;
const LEFT = (A4.width - SHEET.width * SCALE) / 2;
const TOP = (A4.height - SHEET.height * SCALE) / 2;

/**
 * A certificate for a printer: a PDF of one A4 page. Drawings are vectors; texts are texts, with those characters of Noto
 * Serif SC embedded that they use, so that it can be searched, copied and read aloud.
 */
export const printCertificate = drawnOnce(async (content: CertificateContent): Promise<Buffer> => {
  const { drawing, lines } = await layOutCertificate(content);
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: `${content.title} ${content.serial}`, Author: '贵州好网民' },
    // Nothing is written with the reader's own fonts.
    font: undefined as unknown as string,
  });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = once(document, 'end');
  document.save().translate(LEFT, TOP).scale(SCALE);
  drawSvg(document, inSheet(drawing), 0, 0, { assumePt: true });
  document.restore();
  for (const line of lines) await writeLine(document, line);
  document.end();
  await ended;
  return Buffer.concat(pieces);
});

/** Characters stand where the picture has them, one by one; the line is told as one text to whoever reads the file. */
async function writeLine(document: PDFKit.PDFDocument, { line, x, y }: PlacedLine): Promise<void> {
  const { style, characters, text } = line;
  document.markContent('Span', { actual: text });
  document.fillColor(style.colour);
  for (const { codePoint, x: offset } of characters) {
    const found = await fontOf(codePoint, style.weight);
    if (!found) continue;
    document.font(embeddable(found.font, found.name) as unknown as PDFKit.Mixins.PDFFontSource, style.size * SCALE);
    const at = { x: LEFT + (x + offset) * SCALE, y: TOP + y * SCALE };
    document.text(String.fromCodePoint(codePoint), at.x, at.y, { lineBreak: false, baseline: 'alphabetic' });
  }
  document.endMarkedContent();
}
