import type { UnitKind } from '@good-netizen/shared/organisation/organisation.dto';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** A unit of the programme. One node may carry several sectors. */
@Entity({ name: 'org_unit' })
@Unique('org_unit_name_key', ['name'])
@Index('org_unit_parent_id_idx', ['parentId'])
export class OrgUnit {
  @IdColumn()
  id: string;

  @ShortTextColumn(80)
  name: string;

  @ShortTextColumn(24, { nullable: true })
  kind: UnitKind;

  @JsonColumn()
  sectors: Sector[];

  @ShortTextColumn(6)
  regionCode: string;

  @RefColumn({ nullable: true })
  parentId: string | null;

  /** `null` while the unit is active. */
  @InstantColumn({ nullable: true })
  suspendedAt: Date | null;

  @RevisionColumn({ nullable: true })
  revision: number;
}
