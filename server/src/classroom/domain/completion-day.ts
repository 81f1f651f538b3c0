import { Entity } from 'typeorm';
import { IntegerColumn, ShortTextColumn } from '../../database/columns.js';

/** How many certificates that hold were earned on a day, kept with each of them: figures are read without counting them all. */
@Entity({ name: 'completion_day' })
export class CompletionDay {
  /** `yyyymmdd`, Asia/Shanghai. */
  @ShortTextColumn(8, { primary: true })
  day: string;

  @IntegerColumn()
  completions: number;
}
