import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskGroupPledgeRowDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { type GroupFilter, GroupRepository } from '../persistence/group.repository.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { presentDeskGroup } from '../presenters/present-group.js';

export type GroupListFilter = Pick<GroupFilter, 'kind' | 'status' | 'q'> & { version?: number };

/** Group pledges for the desk: how many, never who. */
@Injectable()
export class ListDeskGroupsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupRepository,
    private readonly members: MemberRepository,
    private readonly codes: CodeRepository,
    private readonly clock: Clock,
  ) {}

  list(
    { version, ...filter }: GroupListFilter,
    { page, size }: { page: number; size: number },
  ): Promise<PageDto<DeskGroupPledgeRowDto>> {
    return this.unitOfWork.read(async (tx) => {
      const codes = await this.codes.listAll(tx);
      const wanted = version === undefined ? undefined : codes.find((code) => code.version === version);
      if (version !== undefined && !wanted) return { rows: [], total: 0, page, size };
      const now = this.clock.now();
      const within = { ...filter, ...(wanted ? { codeVersionId: wanted.id } : {}), now };
      const [groups, total] = await this.groups.page(tx, within, { page, size });
      const ids = groups.map(({ id }) => id);
      const counts = await this.members.countCounted(tx, ids);
      const versions = new Map(codes.map((code) => [code.id, code.version]));
      const rows = groups.map((group) => {
        const facts = { version: versions.get(group.codeVersionId) ?? 0, members: counts.get(group.id) ?? 0, now };
        return presentDeskGroup(group, facts);
      });
      return { rows, total, page, size };
    });
  }
}
