import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** One act that somebody noted for a clause. Nobody else ever reads it. */
@Entity({ name: 'practice_entry' })
@Unique('practice_entry_netizen_id_clause_key_day_key', ['netizenId', 'clauseKey', 'day'])
@Index('practice_entry_clause_key_idx', ['clauseKey'])
export class PracticeEntry {
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @ShortTextColumn(40)
  clauseKey: string;

  /** yyyymmdd in Asia/Shanghai. */
  @ShortTextColumn(8)
  day: string;

  @LongTextColumn()
  text: string;

  @InstantColumn()
  createdAt: Date;
}
