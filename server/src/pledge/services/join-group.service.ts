import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { GroupClosedError, GroupNotFoundError } from '../domain/group.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { GroupRepository } from '../persistence/group.repository.js';
import { GroupSeats } from './group-seats.js';

/** Somebody with the code joins with a pledge of their own. Joining again changes nothing. */
@Injectable()
export class JoinGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupRepository,
    private readonly codes: CodeRepository,
    private readonly seats: GroupSeats,
  ) {}

  /** The id of the group. Throws GroupNotFoundError, GroupClosedError, GroupFullError, GroupPledgeRequiredError. */
  join(netizenId: string, invitation: string, showName: boolean): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const group = await this.groups.findByCode(tx, invitation);
      const code = group && (await this.codes.findById(tx, group.codeVersionId));
      if (!group || !code) throw new GroupNotFoundError();
      if (code.status !== 'PUBLISHED') throw new GroupClosedError();
      const pledge = await this.seats.pledgeOf(tx, netizenId, code);
      await this.seats.take(tx, group.id, pledge, showName);
      return group.id;
    });
  }
}
