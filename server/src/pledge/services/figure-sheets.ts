import { Injectable } from '@nestjs/common';
import { qualityNames, sectorNames } from '@good-netizen/shared/programme/programme.dto';
import { suppressParts } from '@good-netizen/shared/small-groups';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import type { Cell } from '../../platform/tabular/cell.js';
import type { ExportBatch, Exportable } from '../../platform/tabular/sheets.js';
import { sumsBy } from '../domain/counter-sums.js';
import { CounterRepository } from '../persistence/counter.repository.js';
import { PracticeCounts } from './practice-counts.js';

const FEW = '不足 5 人';
const FEW_OR_TELLING = '不足 5 人或不单列';
const NONE = '未填';

type Line = Record<'by' | 'name' | 'people', Cell>;

/** Figures as files: how many have signed, how often the clauses are practised. No group below five is told. */
@Injectable()
export class FigureSheets {
  readonly pledges: Exportable<StaffActor> = {
    ...{ list: 'pledge-figures', title: '承诺数据', permission: 'pledge.figures', personal: false },
    columns: [
      { key: 'by', title: '按' },
      { key: 'name', title: '名称' },
      { key: 'people', title: '有效承诺人数' },
    ],
    rows: () => this.pledgeRows(),
  };

  readonly practice: Exportable<StaffActor> = {
    ...{ list: 'practice', title: '践行情况', permission: 'practice.read', personal: false },
    columns: [
      { key: 'clause', title: '条款' },
      { key: 'quality', title: '维度' },
      { key: 'people', title: '人数' },
      { key: 'entries', title: '次数' },
    ],
    rows: () => this.practiceRows(),
  };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly counters: CounterRepository,
    private readonly counts: PracticeCounts,
    private readonly organisation: OrganisationService,
  ) {}

  /** Everybody of a list stands in one line of it, so what is hidden could be worked out: then the next smallest hides too. */
  private async *pledgeRows(): AsyncIterable<ExportBatch> {
    const cells = await this.unitOfWork.read((tx) => this.counters.listAll(tx));
    const regions = new Map((await this.organisation.listRegions()).map(({ code, name }) => [code, name]));
    const sectors = new Map<string, string>(Object.entries(sectorNames));
    const list = (by: string, sums: ReadonlyMap<string, number>, nameOf: (key: string) => string): Line[] =>
      [...suppressParts(sums)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, people]) => ({ by, name: nameOf(key), people: people ?? FEW_OR_TELLING }));
    const rows = [
      ...list('地区', sumsBy(cells, 'regionCode'), (code) => regions.get(code) ?? code),
      ...list('系统', sumsBy(cells, 'sectorCode'), (code) => sectors.get(code) ?? NONE),
      ...list('日期', sumsBy(cells, 'day'), (day) => day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')),
    ];
    yield { total: rows.length, rows };
  }

  private async *practiceRows(): AsyncIterable<ExportBatch> {
    const { clauses } = await this.counts.get();
    const rows = clauses.map(({ title, quality, people, entries }) => ({
      ...{ clause: title, quality: qualityNames[quality] },
      ...{ people: people ?? FEW, entries: entries ?? FEW },
    }));
    yield { total: rows.length, rows };
  }
}
