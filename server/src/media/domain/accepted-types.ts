import type { MediaKind } from '@good-netizen/shared/media/media.dto';

/** A kind of file that is taken. */
export interface AcceptedType {
  readonly kind: MediaKind;
  /** What people's browsers are told it is. */
  readonly contentType: string;
  readonly extension: string;
  /** The one reader that ffmpeg may use: a playlist in disguise is not followed. `null`: not ffmpeg's. */
  readonly demuxer: string | null;
  /** Whether every telephone plays it as it is, whatever its codec. `'codecs'`: only with H.264 and AAC in it. */
  readonly plays: boolean | 'codecs';
}

const type = (
  kind: MediaKind,
  contentType: string,
  extension: string,
  demuxer: string | null,
  plays: AcceptedType['plays'],
): AcceptedType => ({ kind, contentType, extension, demuxer, plays });

/** By what is found in the bytes (`file-type`), without parameters. */
const accepted: Readonly<Record<string, AcceptedType>> = {
  'image/jpeg': type('IMAGE', 'image/jpeg', 'jpg', null, true),
  'image/png': type('IMAGE', 'image/png', 'png', null, true),
  'image/webp': type('IMAGE', 'image/webp', 'webp', null, true),
  'audio/mpeg': type('AUDIO', 'audio/mpeg', 'mp3', 'mp3', true),
  'audio/x-m4a': type('AUDIO', 'audio/mp4', 'm4a', 'mov', 'codecs'),
  'audio/mp4': type('AUDIO', 'audio/mp4', 'm4a', 'mov', 'codecs'),
  'audio/aac': type('AUDIO', 'audio/aac', 'aac', 'aac', true),
  'audio/wav': type('AUDIO', 'audio/wav', 'wav', 'wav', true),
  'audio/ogg': type('AUDIO', 'audio/ogg', 'ogg', 'ogg', false),
  'video/mp4': type('VIDEO', 'video/mp4', 'mp4', 'mov', 'codecs'),
  'video/x-m4v': type('VIDEO', 'video/mp4', 'mp4', 'mov', 'codecs'),
  'video/quicktime': type('VIDEO', 'video/quicktime', 'mov', 'mov', false),
  'video/3gpp': type('VIDEO', 'video/3gpp', '3gp', 'mov', false),
  'video/webm': type('VIDEO', 'video/webm', 'webm', 'matroska', false),
};

export const captionsType: AcceptedType = type('CAPTIONS', 'text/vtt', 'vtt', null, true);

/**
 * @param found `audio/ogg; codecs=opus`: parameters do not count
 * @param wanted telephones record sound into MP4 files that name no kind: there it decides
 */
export function acceptedType(found: string, wanted: MediaKind): AcceptedType | null {
  const essence = found.split(';')[0]?.trim() ?? '';
  if (essence === 'video/mp4' && wanted === 'AUDIO') return accepted['audio/mp4'] ?? null;
  return Object.hasOwn(accepted, essence) ? (accepted[essence] ?? null) : null;
}

/** The type of a file that was accepted before. */
export function typeOfExtension(extension: string): AcceptedType | null {
  return Object.values(accepted).find((known) => known.extension === extension) ?? null;
}
