import { Injectable } from '@nestjs/common';
import { type Sector, sectorNames } from '@good-netizen/shared/programme/programme.dto';
import { type PledgeStatus, pledgeStates } from '@good-netizen/shared/states/pledge.states';
import { pledgeStatusNames } from '@good-netizen/shared/states/status-names';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import type { ExportBatch, Exportable } from '../../platform/tabular/sheets.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { type PledgeFilter, PledgeRepository } from '../persistence/pledge.repository.js';

const AT_ONCE = 500;

/**
 * Pledges by serial as a file, the newest first: no name, no account. A serial stands on the certificate that its signer may
 * have shown around, so it is taken for a reason, by those who see the list of the whole province.
 */
@Injectable()
export class PledgeSheet {
  readonly exportable: Exportable<StaffActor> = {
    list: 'pledges',
    title: '承诺',
    permission: 'pledge.export',
    personal: true,
    columns: [
      { key: 'serial', title: '编号' },
      { key: 'status', title: '状态' },
      { key: 'version', title: '规范版本' },
      { key: 'region', title: '地区' },
      { key: 'sector', title: '系统' },
      { key: 'signedAt', title: '签署时间' },
      { key: 'withdrawnAt', title: '撤回时间' },
    ],
    rows: (_actor, filters) => this.rows(filters),
  };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pledges: PledgeRepository,
    private readonly codes: CodeRepository,
    private readonly organisation: OrganisationService,
  ) {}

  private async *rows(filters: Readonly<Record<string, string>>): AsyncIterable<ExportBatch> {
    const codes = await this.unitOfWork.read((tx) => this.codes.listAll(tx));
    const versions = new Map(codes.map(({ id, version }) => [id, version]));
    const wanted = codes.find(({ version }) => String(version) === filters['version']);
    const filter = filterOf(filters, wanted?.id ?? (filters['version'] ? 'none' : undefined));
    const regions = new Map((await this.organisation.listRegions()).map(({ code, name }) => [code, name]));
    const total = await this.unitOfWork.read((tx) => this.pledges.count(tx, filter));
    let before: string | null = null;
    for (;;) {
      const found = await this.unitOfWork.read((tx) => this.pledges.listBefore(tx, filter, before, AT_ONCE));
      const rows = found.map(({ serial, status, codeVersionId, regionCode, sectorCode, signedAt, withdrawnAt }) => ({
        ...{ serial, status: pledgeStatusNames[status], version: versions.get(codeVersionId) ?? null },
        region: regions.get(regionCode) ?? regionCode,
        ...{ sector: sectorNames[sectorCode as Sector] ?? sectorCode, signedAt, withdrawnAt },
      }));
      yield { total, rows };
      before = found.at(-1)?.id ?? null;
      if (found.length < AT_ONCE) return;
    }
  }
}

function filterOf({ status, regionCode, q }: Readonly<Record<string, string>>, codeVersionId?: string): PledgeFilter {
  return {
    ...(status && status in pledgeStates.next ? { status: status as PledgeStatus } : {}),
    ...(regionCode ? { regionCode } : {}),
    ...(codeVersionId ? { codeVersionId } : {}),
    ...(q ? { q } : {}),
  };
}
