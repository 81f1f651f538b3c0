import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import { certificateSheet, type CertificateContent } from './certificate-sheet.js';

/** Pictures that were asked for lately, so that a busy check page does not draw the same sheet again. */
const pictures = new LRUCache<string, Buffer>({
  maxSize: 24 * 1024 * 1024,
  sizeCalculation: (png) => png.length,
});
const underWay = new Map<string, Promise<Buffer>>();
/** Drawing is work for the processor alone: one sheet after another, so that ballots are not kept waiting. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a certificate: a PNG of 1080 × 1440 pixels with a QR code of the check page. Needs no font on the machine: texts are
 * outlines of Noto Serif SC. The same content gives the same picture on every machine with the same version of sharp.
 */
export function renderCertificate(content: CertificateContent): Promise<Buffer> {
  const key = JSON.stringify(content);
  const known = pictures.get(key);
  if (known) return Promise.resolve(known);
  const running = underWay.get(key);
  if (running) return running;
  const drawn = queue.then(() => draw(content));
  queue = drawn.catch(() => undefined);
  underWay.set(key, drawn);
  void drawn
    .then((png) => pictures.set(key, png))
    .catch(() => undefined)
    .finally(() => underWay.delete(key));
  return drawn;
}

async function draw(content: CertificateContent): Promise<Buffer> {
  const svg = Buffer.from(await certificateSheet(content));
  return sharp(svg).png({ compressionLevel: 9 }).toBuffer();
}
