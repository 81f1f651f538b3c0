import type { RegionDto } from '@good-netizen/shared/programme/programme.dto';
import { Entity } from 'typeorm';
import { IntegerColumn, ShortTextColumn } from '../../database/columns.js';

/** A place a netizen may name as theirs: a prefecture, the new area, a pilot county; and the province above them. */
@Entity({ name: 'region' })
export class Region {
  /** GB/T 2260 code where there is one, six characters. */
  @ShortTextColumn(6, { primary: true })
  code: string;

  @ShortTextColumn(40)
  name: string;

  @ShortTextColumn(20)
  kind: RegionDto['kind'];

  @ShortTextColumn(6, { nullable: true })
  parentCode: string | null;

  @IntegerColumn()
  ordinal: number;
}
