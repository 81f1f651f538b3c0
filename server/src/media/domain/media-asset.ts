import type { MediaFailure, MediaFileRole, MediaKind, MediaStatus } from '@good-netizen/shared/media/media.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** One file that people are given. */
export interface Rendition {
  readonly role: MediaFileRole;
  /** Below the asset: `phone.mp4`. */
  readonly file: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** SHA-256 of its bytes, lower-case hex; the first of it is part of the file's name. */
  readonly sha256: string;
}

/** A file that somebody uploaded, and what was made of it. */
@Entity({ name: 'media_asset' })
@Unique('media_asset_unit_id_sha256_key', ['unitId', 'sha256'])
@Index('media_asset_unit_id_created_at_idx', ['unitId', 'createdAt'])
@Index('media_asset_status_heard_at_idx', ['status', 'heardAt'])
export class MediaAsset {
  @IdColumn()
  id: string;

  @ShortTextColumn(8)
  kind: MediaKind;

  @ShortTextColumn(12)
  status: MediaStatus;

  @ShortTextColumn(16, { nullable: true })
  failure: MediaFailure | null;

  @RefColumn()
  unitId: string;

  /** A member of staff. */
  @RefColumn()
  uploadedBy: string;

  @ShortTextColumn(120)
  name: string;

  /** What a picture shows, or what is heard and seen, for those who see or hear it not; may be empty. */
  @ShortTextColumn(300)
  alt: string;

  /** The asset with the captions of a sound or a video. */
  @RefColumn({ nullable: true })
  captionsId: string | null;

  @IntegerColumn()
  bytes: number;

  @HexColumn(64)
  sha256: string;

  @ShortTextColumn(60)
  contentType: string;

  /** The original below the asset: `original.mp4`. */
  @ShortTextColumn(20)
  originalFile: string;

  /** Whether the original is still there; pictures lose theirs, and with it the place where they were taken. */
  @BooleanColumn()
  originalKept: boolean;

  @IntegerColumn({ nullable: true })
  seconds: number | null;

  @IntegerColumn({ nullable: true })
  width: number | null;

  @IntegerColumn({ nullable: true })
  height: number | null;

  @JsonColumn()
  renditions: Rendition[];

  /** `false`: people are given the file as it was uploaded. */
  @BooleanColumn()
  rendered: boolean;

  /** Whether the virus scanner looked at it. */
  @BooleanColumn()
  scanned: boolean;

  @RefColumn({ nullable: true })
  taskId: string | null;

  /** How often processing began; also names the attempt that may write. */
  @IntegerColumn()
  attempts: number;

  /** When processing was last heard of; silence means that its process is gone. */
  @InstantColumn()
  heardAt: Date;

  @InstantColumn()
  createdAt: Date;

  @RevisionColumn()
  revision: number;
}
