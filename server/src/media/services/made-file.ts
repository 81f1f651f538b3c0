import type { MediaFileRole } from '@good-netizen/shared/media/media.dto';
import type { AcceptedType } from '../domain/accepted-types.js';

/** A file that was made of an original, on the disk, not yet kept. */
export interface MadeFile {
  readonly role: MediaFileRole;
  readonly path: string;
  readonly extension: string;
  readonly contentType: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What became of an original. */
export interface Made {
  readonly files: readonly MadeFile[];
  readonly seconds: number | null;
  readonly width: number | null;
  readonly height: number | null;
  /** `false`: sound or video as it was uploaded. */
  readonly rendered: boolean;
}

/** What a maker is given. */
export interface Material {
  readonly type: AcceptedType;
  /** The original, on the disk. */
  readonly file: string;
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onSeconds: (seconds: number, of: number | null) => void;
}
