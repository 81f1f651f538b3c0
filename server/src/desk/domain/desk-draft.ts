import { Entity } from 'typeorm';
import { InstantColumn, IntegerColumn, JsonColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** What somebody has typed into a form and not yet saved. */
@Entity({ name: 'desk_draft' })
export class DeskDraft {
  @RefColumn({ primary: true })
  staffId: string;

  /** The form and the thing it edits: `unit/0192…`. */
  @ShortTextColumn(80, { primary: true })
  form: string;

  @JsonColumn()
  value: object;

  @IntegerColumn({ nullable: true })
  baseRevision: number | null;

  @InstantColumn()
  savedAt: Date;
}
