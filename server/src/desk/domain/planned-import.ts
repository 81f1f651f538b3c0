import type { ImportRowDto } from '@good-netizen/shared/desk/desk.dto';

/** What is kept between the dry run and the import. */
export interface PlannedImport {
  readonly staffId: string;
  readonly table: string;
  readonly rows: readonly ImportRowDto[];
}
