import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { GroupInitiatorStaysError, GroupNotFoundError, GroupNotMemberError } from '../domain/group.errors.js';
import { GroupRepository } from '../persistence/group.repository.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { GroupSeats } from './group-seats.js';

/** A member leaves; the pledge itself stands. */
@Injectable()
export class LeaveGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupRepository,
    private readonly members: MemberRepository,
    private readonly seats: GroupSeats,
  ) {}

  /** Throws GroupNotFoundError, GroupNotMemberError, GroupInitiatorStaysError. */
  leave(netizenId: string, groupId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const group = await this.groups.lock(tx, groupId);
      if (!group) throw new GroupNotFoundError();
      if (group.initiatorId === netizenId) throw new GroupInitiatorStaysError();
      const member = await this.members.find(tx, groupId, netizenId);
      if (!member) throw new GroupNotMemberError();
      await this.seats.release(tx, member);
    });
  }
}
