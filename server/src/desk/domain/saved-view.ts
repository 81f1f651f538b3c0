import { Entity, Unique } from 'typeorm';
import { IdColumn, JsonColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** How somebody likes to see a list. */
@Entity({ name: 'saved_view' })
@Unique('saved_view_staff_id_list_name_key', ['staffId', 'list', 'name'])
export class SavedView {
  @IdColumn()
  id: string;

  @RefColumn()
  staffId: string;

  @ShortTextColumn(40)
  list: string;

  @ShortTextColumn(40)
  name: string;

  @JsonColumn()
  state: object;
}
