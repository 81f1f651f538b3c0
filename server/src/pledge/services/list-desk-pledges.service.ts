import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskPledgeRowDto } from '@good-netizen/shared/pledge/pledge-desk.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { PledgeNotFoundError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { type PledgeFilter, PledgeRepository } from '../persistence/pledge.repository.js';
import { presentDeskPledge } from '../presenters/present-pledge.js';

export type PledgeListFilter = Omit<PledgeFilter, 'codeVersionId'> & { version?: number };

/** Pledges for the desk, by serial: never a name. */
@Injectable()
export class ListDeskPledgesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pledges: PledgeRepository,
    private readonly codes: CodeRepository,
  ) {}

  list(
    { version, ...filter }: PledgeListFilter,
    { page, size }: { page: number; size: number },
  ): Promise<PageDto<DeskPledgeRowDto>> {
    return this.unitOfWork.read(async (tx) => {
      const codes = await this.codes.listAll(tx);
      const wanted = version === undefined ? undefined : codes.find((code) => code.version === version);
      if (version !== undefined && !wanted) return { rows: [], total: 0, page, size };
      const within = { ...filter, ...(wanted ? { codeVersionId: wanted.id } : {}) };
      const [pledges, total] = await this.pledges.page(tx, within, { page, size });
      const versions = new Map(codes.map((code) => [code.id, code.version]));
      const rows = pledges.map((pledge) => presentDeskPledge(pledge, versions.get(pledge.codeVersionId) ?? 0));
      return { rows, total, page, size };
    });
  }

  /** Throws PledgeNotFoundError. */
  get(id: string): Promise<DeskPledgeRowDto> {
    return this.unitOfWork.read(async (tx) => {
      const pledge = await this.pledges.findById(tx, id);
      const code = pledge && (await this.codes.findById(tx, pledge.codeVersionId));
      if (!pledge || !code) throw new PledgeNotFoundError();
      return presentDeskPledge(pledge, code.version);
    });
  }
}
