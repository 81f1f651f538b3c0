import sharp from 'sharp';
import { certificateSheet, type CertificateContent } from './certificate-sheet.js';
import { drawnOnce } from './drawn-once.js';

/**
 * Draws a certificate: a PNG of 1080 × 1440 pixels with a QR code of the check page. Needs no font on the machine: texts are
 * outlines of Noto Serif SC. The same content gives the same picture on every machine with the same version of sharp.
 */
export const renderCertificate = drawnOnce(async (content: CertificateContent): Promise<Buffer> => {
  const svg = Buffer.from(await certificateSheet(content));
  return sharp(svg).png({ compressionLevel: 9 }).toBuffer();
});
