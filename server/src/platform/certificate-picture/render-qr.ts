import sharp from 'sharp';
import { Palette } from './palette.js';
import { qrOutline } from './qr-outline.js';

const SIDE = 480;
/** Modules of white around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** A QR code alone: a PNG of 480 × 480 pixels, indigo on white. */
export function renderQr(text: string): Promise<Buffer> {
  const { size, path } = qrOutline(text);
  const whole = size + 2 * QUIET_ZONE;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${whole} ${whole}">` +
    `<rect width="${whole}" height="${whole}" fill="#FFFFFF"/>` +
    `<path transform="translate(${QUIET_ZONE} ${QUIET_ZONE})" fill="${Palette.indigo}" d="${path}"/></svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
