import { maxBytesOf } from '@good-netizen/shared/media/media-limits';
import type { MediaKind } from '@good-netizen/shared/media/media.dto';
import { bytesText } from '@/lib/format/figures';
import { mediaCopy as copy, mediaFormats } from './media.copy';

/** By the ends of names: what browsers say a file is differs, and the server looks into its bytes anyway. */
const endings: Readonly<Record<MediaKind, readonly string[]>> = {
  IMAGE: ['.jpg', '.jpeg', '.png', '.webp'],
  AUDIO: ['.mp3', '.m4a', '.aac', '.wav', '.ogg'],
  VIDEO: ['.mp4', '.m4v', '.webm'],
  CAPTIONS: ['.vtt', '.srt'],
};

/** What the browser's dialog of files offers. */
export const acceptOf = (kind: MediaKind): string => endings[kind].join(',');

/** Why a file need not even be tried; `null`: it may be. */
export function whyRefused({ name, size }: Pick<File, 'name' | 'size'>, kind: MediaKind): string | null {
  if (!endings[kind].some((ending) => name.toLowerCase().endsWith(ending))) return copy.wrongKind(mediaFormats[kind]);
  if (size === 0) return copy.empty;
  return size > maxBytesOf[kind] ? copy.tooLarge(bytesText(maxBytesOf[kind])) : null;
}
