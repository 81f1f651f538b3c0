import path from 'node:path';
import { Limits } from '@good-netizen/shared/limits';
import sharp from 'sharp';
import { ProcessingFailedError } from '../domain/media.errors.js';
import type { Made, MadeFile } from './made-file.js';

/** No telephone's picture of 10 MB has more; what unpacks to more is a bomb. */
const MAX_PIXELS = 64_000_000;
const QUALITY = 82;

/**
 * Paints a picture anew, upright, at most 1600 px: as WebP, and as JPEG for what cannot read it. Nothing of the original's
 * bytes is left: no place, no device, no script hidden behind the picture.
 * @throws ProcessingFailedError UNREADABLE
 */
export async function makePicture(file: string, folder: string, role: 'PICTURE' | 'POSTER' = 'PICTURE'): Promise<Made> {
  const size = Limits.mediaPictureMaxPixels;
  const upright = sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 })
    .rotate()
    .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true });
  const [webp, jpeg] = [path.join(folder, 'picture.webp'), path.join(folder, 'picture.jpg')];
  try {
    const { width, height } = await upright.clone().webp({ quality: QUALITY }).toFile(webp);
    const facts = { width, height };
    const files: MadeFile[] = [{ role, path: webp, extension: 'webp', contentType: 'image/webp', ...facts }];
    if (role === 'PICTURE') {
      await upright.clone().flatten({ background: '#ffffff' }).jpeg({ quality: QUALITY, mozjpeg: true }).toFile(jpeg);
      files.push({ role: 'PICTURE_JPEG', path: jpeg, extension: 'jpg', contentType: 'image/jpeg', ...facts });
    }
    return { files, seconds: null, ...facts, rendered: true };
  } catch (error) {
    throw new ProcessingFailedError('UNREADABLE', error);
  }
}
