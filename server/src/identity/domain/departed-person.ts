import { Entity } from 'typeorm';
import { HexColumn, InstantColumn } from '../../database/columns.js';

/**
 * That a WeChat identity was here before, so that leaving and coming back makes nobody a newcomer or a second voter. Kept
 * until every selection that had opened by then is archived; no account, no name and no WeChat identifier is with it.
 */
@Entity({ name: 'departed_person' })
export class DepartedPerson {
  @HexColumn(64, { primary: true })
  identityHash: string;

  @InstantColumn()
  firstSeenAt: Date;

  @InstantColumn()
  leftAt: Date;
}
