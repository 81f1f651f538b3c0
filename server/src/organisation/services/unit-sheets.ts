import { Injectable } from '@nestjs/common';
import type { ImportRowDto } from '@good-netizen/shared/desk/desk.dto';
import { unitKindNames } from '@good-netizen/shared/organisation/organisation.dto';
import { sectorNames } from '@good-netizen/shared/programme/programme.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { ExportBatch, Exportable, Importable, SheetRow } from '../../platform/tabular/sheets.js';
import { fitsUnit, type UnitFilter } from '../domain/unit-filter.js';
import { judgeUnitRow, type UnitRowJudgement } from '../domain/unit-row.js';
import { KnownOrganisation } from './known-organisation.js';
import { UnitWriter } from './unit-writer.js';

const titles = { 名称: 'name', 类别: 'kind', 条线: 'sectors', 地区: 'region', 上级单位: 'parent' } as const;

/** The units as a sheet: taken out, filled in at a desk, brought in again. */
@Injectable()
export class UnitSheets {
  readonly exportable: Exportable<StaffActor> = {
    list: 'units',
    title: '单位名录',
    permission: 'unit.export',
    personal: false,
    columns: [...Object.entries(titles).map(([title, key]) => ({ key, title })), { key: 'state', title: '状态' }],
    rows: (_actor, filters) => this.rows(filters),
  };

  readonly importable: Importable<StaffActor> = {
    table: 'units',
    title: '单位名录',
    permission: 'unit.import',
    columns: titles,
    plan: (_actor, rows) => this.plan(rows),
    apply: (actor, row) => this.apply(actor, row),
  };

  constructor(
    private readonly known: KnownOrganisation,
    private readonly writer: UnitWriter,
  ) {}

  /** Every unit is for everybody at the desk to see. */
  private async *rows(filters: Readonly<Record<string, string>>): AsyncIterable<ExportBatch> {
    const { suspended, ...same } = filters;
    const filter = { ...same, ...(suspended ? { suspended: suspended === 'true' } : {}) } as UnitFilter;
    const units = await this.known.units();
    const regions = new Map((await this.known.regions()).map(({ code, name }) => [code, name]));
    const rows = [...units.values()]
      .filter((unit) => fitsUnit(unit, filter))
      .map((unit) => ({
        name: unit.name,
        kind: unitKindNames[unit.kind],
        sectors: unit.sectors.map((one) => sectorNames[one]).join('、'),
        region: regions.get(unit.regionCode) ?? unit.regionCode,
        parent: units.get(unit.parentId ?? '')?.name ?? '',
        state: unit.suspendedAt === null ? '在用' : '停用',
      }));
    yield { total: rows.length, rows };
  }

  private async plan(rows: readonly SheetRow[]): Promise<ImportRowDto[]> {
    const judge = await this.judge();
    return rows.map(({ row, values }) => {
      const { outcome, problems } = judge(values, row);
      return { row, values: { ...values }, outcome, problems };
    });
  }

  /** Judged anew at the moment of writing: what became unchanged meanwhile is passed over. */
  private async apply(actor: StaffActor, { row, values }: ImportRowDto): Promise<void> {
    const judged = (await this.judge())(values, row);
    if (judged.unit && judged.outcome === 'CREATE') await this.writer.create(actor, judged.unit);
    if (judged.unit && judged.outcome === 'UPDATE' && judged.known)
      await this.writer.update(actor, judged.known, judged.unit);
  }

  private async judge(): Promise<(values: Readonly<Record<string, string>>, row: number) => UnitRowJudgement> {
    const units = [...(await this.known.units()).values()];
    const regions = await this.known.regions();
    const seen = new Map<string, number>();
    return (values, row) => judgeUnitRow(values, { units, regions, seen, row });
  }
}
