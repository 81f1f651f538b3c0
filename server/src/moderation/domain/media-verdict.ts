import { Entity } from 'typeorm';
import { InstantColumn, IntegerColumn, ShortTextColumn } from '../../database/columns.js';

/** What WeChat pushed about a picture or a sound. It may come before we know which question it answers. */
@Entity({ name: 'media_verdict' })
export class MediaVerdict {
  @ShortTextColumn(64, { primary: true })
  traceId: string;

  @ShortTextColumn(8)
  suggest: string;

  @IntegerColumn()
  label: number;

  @IntegerColumn()
  errcode: number;

  @InstantColumn()
  receivedAt: Date;
}
