import type { MediaKind } from '@good-netizen/shared/media/media.dto';
import { Entity, Index } from 'typeorm';
import {
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** A file on its way, with what its sender declared. */
@Entity({ name: 'media_upload' })
@Index('media_upload_created_at_idx', ['createdAt'])
@Index('media_upload_staff_id_idx', ['staffId'])
export class MediaUpload {
  @IdColumn()
  id: string;

  @RefColumn()
  staffId: string;

  @RefColumn()
  unitId: string;

  @ShortTextColumn(8)
  kind: MediaKind;

  @ShortTextColumn(120)
  name: string;

  @IntegerColumn()
  bytes: number;

  @HexColumn(64)
  sha256: string;

  /** Bytes that are on the disk and in `media_piece`: an upload goes on from here. */
  @IntegerColumn()
  received: number;

  @InstantColumn()
  createdAt: Date;

  @RefColumn({ nullable: true })
  assetId: string | null;
}

/** A stretch of an upload that has arrived, in a file of its own: its row decides which of two writers won. */
@Entity({ name: 'media_piece' })
export class MediaPiece {
  @RefColumn({ primary: true })
  uploadId: string;

  @IntegerColumn({ primary: true })
  startsAt: number;

  @IntegerColumn()
  bytes: number;

  /** Its file in the folder of the upload. */
  @RefColumn()
  file: string;
}
