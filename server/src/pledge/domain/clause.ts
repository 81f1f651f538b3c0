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

  @ShortTextColumn(24)
  quality: Quality;

  @IntegerColumn()
  ordinal: number;

  @ShortTextColumn(40)
  title: string;

  @LongTextColumn()
  text: string;
}
