import { Injectable } from '@nestjs/common';
import type { GroupPledgeDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { GroupNotFoundError } from '../domain/group.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { GroupRepository } from '../persistence/group.repository.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { presentGroup } from '../presenters/present-group.js';
import { SealedName } from './sealed-name.js';

/** The groups that a netizen is in, newest first. */
@Injectable()
export class ListMyGroupsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupRepository,
    private readonly members: MemberRepository,
    private readonly codes: CodeRepository,
    private readonly names: SealedName,
    private readonly clock: Clock,
  ) {}

  list(netizenId: string): Promise<GroupPledgeDto[]> {
    return this.unitOfWork.read(async (tx) => {
      const own = await this.members.listOfNetizen(tx, netizenId);
      const ids = own.map(({ groupId }) => groupId);
      const counts = await this.members.countCounted(tx, ids);
      const versions = new Map((await this.codes.listAll(tx)).map(({ id, version }) => [id, version]));
      const rows: GroupPledgeDto[] = [];
      for (const group of await this.groups.listByIds(tx, ids)) {
        const member = own.find(({ groupId }) => groupId === group.id);
        if (!member) continue;
        const showing = await this.members.listShowing(tx, group.id);
        const shownNames = showing.flatMap((pledge) => this.names.open(pledge) ?? []);
        const version = versions.get(group.codeVersionId) ?? 0;
        const facts = { version, members: counts.get(group.id) ?? 0, shownNames, now: this.clock.now() };
        rows.push(presentGroup(group, member, facts));
      }
      return rows;
    });
  }

  /** Throws GroupNotFoundError for a group that the netizen is not in. */
  async get(netizenId: string, groupId: string): Promise<GroupPledgeDto> {
    const group = (await this.list(netizenId)).find(({ id }) => id === groupId);
    if (!group) throw new GroupNotFoundError();
    return group;
  }
}
