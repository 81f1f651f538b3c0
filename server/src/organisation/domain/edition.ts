import { Entity, Unique } from 'typeorm';
import { BooleanColumn, IdColumn, IntegerColumn, LongTextColumn, ShortTextColumn } from '../../database/columns.js';

/** One year of the programme. Every activity, award and bulletin hangs on one. */
@Entity({ name: 'edition' })
@Unique('edition_year_key', ['year'])
export class Edition {
  @IdColumn()
  id: string;

  @IntegerColumn()
  year: number;

  @ShortTextColumn(120)
  title: string;

  @ShortTextColumn(60)
  documentNumber: string;

  /** The goal in the words of the plan. */
  @LongTextColumn()
  goalQuote: string;

  /** True for the edition that is shown now. */
  @BooleanColumn()
  isCurrent: boolean;

  @BooleanColumn()
  demonstration: boolean;
}
