import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** One sentence of the code, of one of the four qualities. */
@Entity({ name: 'clause' })
@Unique('clause_code_version_id_ordinal_key', ['codeVersionId', 'ordinal'])
export class Clause {
  @IdColumn()
  id: string;

  @RefColumn()
  codeVersionId: string;

  /** The same in every version in which the clause lives on. */
  @ShortTextColumn(40, { nullable: true })
  clauseKey: string;

  @ShortTextColumn(24)
  quality: Quality;

  @IntegerColumn()
  ordinal: number;

  @ShortTextColumn(40)
  title: string;

  @LongTextColumn()
  text: string;
}
