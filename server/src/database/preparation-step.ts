import { Entity } from 'typeorm';
import { InstantColumn, ShortTextColumn } from './columns.js';

/** A thing that is done to a database once in its life, such as loading the first data, and when it was finished. */
@Entity({ name: 'preparation_step' })
export class PreparationStep {
  @ShortTextColumn(64, { primary: true }) name: string;
  @InstantColumn() finishedAt: Date;
}
