import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { GroupMember } from '../domain/group-member.js';
import { Pledge } from '../domain/pledge.js';

/** Pledges that count in a group: in force, or renewed by a newer version since. */
const COUNTED = ['SIGNED', 'RENEWED'];

@Injectable()
export class MemberRepository {
  find(tx: EntityManager, groupId: string, netizenId: string): Promise<GroupMember | null> {
    return tx.findOneBy(GroupMember, { groupId, netizenId });
  }

  async insert(tx: EntityManager, member: GroupMember): Promise<void> {
    await tx.insert(GroupMember, member);
  }

  /** False when somebody was faster. */
  async remove(tx: EntityManager, id: string): Promise<boolean> {
    return (await tx.delete(GroupMember, { id })).affected === 1;
  }

  listOfNetizen(tx: EntityManager, netizenId: string): Promise<GroupMember[]> {
    return tx.find(GroupMember, { where: { netizenId }, order: { groupId: 'ASC' } });
  }

  listOfPledge(tx: EntityManager, pledgeId: string): Promise<GroupMember[]> {
    return tx.find(GroupMember, { where: { pledgeId }, order: { groupId: 'ASC' } });
  }

  /** How many pledges each group counts; a group without any is missing. */
  async countCounted(tx: EntityManager, groupIds: readonly string[]): Promise<Map<string, number>> {
    if (groupIds.length === 0) return new Map();
    const rows = await tx
      .createQueryBuilder(GroupMember, 'member')
      .innerJoin(Pledge, 'pledge', 'pledge.id = member.pledgeId')
      .select('member.groupId', 'groupId')
      .addSelect('COUNT(*)', 'count')
      .where('member.groupId IN (:...groupIds)', { groupIds: [...groupIds] })
      .andWhere('pledge.status IN (:...counted)', { counted: COUNTED })
      .groupBy('member.groupId')
      .getRawMany<{ groupId: string; count: number }>();
    return new Map(rows.map(({ groupId, count }) => [groupId, Number(count)]));
  }

  /** The pledges of those who let the others see their name, by when they joined. */
  async listShowing(tx: EntityManager, groupId: string): Promise<Pledge[]> {
    const members = await tx.find(GroupMember, { where: { groupId, showName: true }, order: { joinedAt: 'ASC' } });
    const pledges = await tx.findBy(Pledge, { id: In(members.map(({ pledgeId }) => pledgeId)), status: In(COUNTED) });
    return members.flatMap(({ pledgeId }) => pledges.filter(({ id }) => id === pledgeId));
  }
}
