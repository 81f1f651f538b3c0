import { Limits } from '../limits.js';
import type { MediaKind } from './media.dto.js';

/** How large a file of each kind may be, in bytes. */
export const maxBytesOf: Readonly<Record<MediaKind, number>> = {
  IMAGE: Limits.mediaImageMaxBytes,
  AUDIO: Limits.mediaAudioMaxBytes,
  VIDEO: Limits.mediaVideoMaxBytes,
  CAPTIONS: Limits.mediaCaptionsMaxBytes,
};
