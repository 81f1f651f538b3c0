import { Entity, Index } from 'typeorm';
import { BooleanColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** Something that shows a medium: while it stands the medium stays, and while a public one stands everybody may see it. */
@Entity({ name: 'media_use' })
@Index('media_use_user_kind_user_id_idx', ['userKind', 'userId'])
export class MediaUse {
  @RefColumn({ primary: true })
  assetId: string;

  /** `course-version`. */
  @ShortTextColumn(40, { primary: true })
  userKind: string;

  @RefColumn({ primary: true })
  userId: string;

  /** As people know it: the title of the course. */
  @ShortTextColumn(120)
  title: string;

  @BooleanColumn()
  isPublic: boolean;
}
