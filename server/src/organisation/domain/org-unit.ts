import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Unique } from 'typeorm';
import { IdColumn, JsonColumn, ShortTextColumn } from '../../database/columns.js';

/** A unit of the programme. One node may carry several sectors. */
@Entity({ name: 'org_unit' })
@Unique('org_unit_name_key', ['name'])
export class OrgUnit {
  @IdColumn()
  id: string;

  @ShortTextColumn(80)
  name: string;

  @JsonColumn()
  sectors: Sector[];

  @ShortTextColumn(6)
  regionCode: string;
}
