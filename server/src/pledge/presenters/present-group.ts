import {
  type DeskGroupPledgeRowDto,
  type GroupInvitationDto,
  type GroupPledgeCheckDto,
  type GroupPledgeDto,
  groupPledgeLimit,
} from '@good-netizen/shared/pledge/group-pledge.dto';
import { suppressSmall } from '@good-netizen/shared/small-groups';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import type { CodeVersion } from '../domain/code-version.js';
import type { GroupMember } from '../domain/group-member.js';
import type { GroupPledge } from '../domain/group-pledge.js';
import { groupStatus } from '../domain/group-rules.js';

type Version = Pick<CodeVersion, 'version' | 'title'>;

const publicName = ({ name, nameStatus }: GroupPledge): string | null => (nameStatus === 'SHOWN' ? name : null);

const closedAt = (group: GroupPledge, now: Date): Date | null =>
  groupStatus(group, now) === 'OPEN' ? null : (group.closedAt ?? group.closesAt);

/** For somebody who is in it. */
export function presentGroup(
  group: GroupPledge,
  own: GroupMember,
  facts: { version: number; members: number; shownNames: string[]; now: Date },
): GroupPledgeDto {
  const { id, kind, nameStatus, publicToken } = group;
  const initiator = group.initiatorId === own.netizenId;
  const status = groupStatus(group, facts.now);
  const code = initiator && status === 'OPEN' ? group.code : null;
  return {
    id,
    kind,
    name: initiator ? group.name : publicName(group),
    nameStatus,
    status,
    version: facts.version,
    code,
    invitationPath: code && `/g/${code}`,
    publicToken,
    members: facts.members,
    limit: groupPledgeLimit(kind),
    initiator,
    shownNames: facts.shownNames,
    showName: own.showName,
    createdAt: group.createdAt.toISOString(),
    closesAt: group.closesAt.toISOString(),
    closedAt: closedAt(group, facts.now)?.toISOString() ?? null,
    hasCertificate: nameStatus === 'SHOWN',
  };
}

/** For somebody who was handed the code. */
export function presentInvitation(
  group: GroupPledge,
  facts: { version: number; members: number; inForce: boolean; now: Date },
): GroupInvitationDto {
  const limit = groupPledgeLimit(group.kind);
  return {
    kind: group.kind,
    name: publicName(group),
    version: facts.version,
    members: facts.members,
    limit,
    open: groupStatus(group, facts.now) === 'OPEN' && facts.inForce && group.seats < limit,
    closesAt: group.closesAt.toISOString(),
  };
}

/** For a stranger with the certificate. */
export function presentGroupCheck(
  group: GroupPledge,
  { version, title }: Version,
  members: number,
  now: Date,
): GroupPledgeCheckDto {
  const ended = closedAt(group, now);
  return {
    kind: group.kind,
    name: publicName(group),
    status: groupStatus(group, now),
    version,
    versionTitle: title,
    members,
    foundedOn: formatShanghaiDate(group.createdAt),
    closedOn: ended ? formatShanghaiDate(ended) : null,
  };
}

/** For the desk: no small numbers, but for a family, which is small by its nature. */
export function presentDeskGroup(
  group: GroupPledge,
  facts: { version: number; members: number; now: Date },
): DeskGroupPledgeRowDto {
  const { id, kind, nameStatus, createdAt, closesAt } = group;
  return {
    id,
    kind,
    name: publicName(group),
    nameStatus,
    status: groupStatus(group, facts.now),
    version: facts.version,
    members: kind === 'FAMILY' ? facts.members : suppressSmall(facts.members),
    createdAt: createdAt.toISOString(),
    closesAt: closesAt.toISOString(),
  };
}
