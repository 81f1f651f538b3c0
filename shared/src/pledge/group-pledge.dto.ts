export type GroupPledgeKind = 'FAMILY' | 'CLASS' | 'CLUB' | 'WORK_TEAM' | 'LEAGUE_BRANCH' | 'INSTITUTION';
export const groupPledgeKinds: readonly GroupPledgeKind[] = [
  'FAMILY',
  'CLASS',
  'CLUB',
  'WORK_TEAM',
  'LEAGUE_BRANCH',
  'INSTITUTION',
];
export const groupPledgeKindNames: Readonly<Record<GroupPledgeKind, string>> = {
  FAMILY: '家庭',
  CLASS: '班级',
  CLUB: '社团',
  WORK_TEAM: '班组',
  LEAGUE_BRANCH: '团支部',
  INSTITUTION: '机构/网站',
};

/** How many people one group may hold. */
export function groupPledgeLimit(kind: GroupPledgeKind): number {
  return kind === 'FAMILY' ? 8 : 500;
}

/** Letters and digits of an invitation code: 32, without 0, 1, I and O. */
export const GROUP_CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const GROUP_CODE_LENGTH = 8;

/** What people type: spaces and hyphens do not matter, nor does small or large. */
export function normaliseGroupCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase();
}

export type GroupPledgeStatus = 'OPEN' | 'CLOSED';
export const groupPledgeStatuses: readonly GroupPledgeStatus[] = ['OPEN', 'CLOSED'];

/** PENDING: being looked at. Until SHOWN the name is seen only by the initiator, and there is no certificate. */
export type GroupNameStatus = 'PENDING' | 'SHOWN' | 'REFUSED';

/** `POST pledge/groups`: by an adult who has signed the version in force, and who is its first member. */
export interface CreateGroupPledgeDto {
  kind: GroupPledgeKind;
  name: string;
  /** Show the display name of my own pledge to the others in the group. */
  showName: boolean;
}

/** `GET me/group-pledges`, `GET pledge/groups/:id`: for people who are in it. */
export interface GroupPledgeDto {
  id: string;
  kind: GroupPledgeKind;
  /** Null while it is not shown and the asker is not the initiator. */
  name: string | null;
  nameStatus: GroupNameStatus;
  status: GroupPledgeStatus;
  version: number;
  /** Only for the initiator while the group is open. */
  code: string | null;
  /** What its QR code leads to: `/g/<code>`; null with `code`. */
  invitationPath: string | null;
  publicToken: string;
  members: number;
  limit: number;
  initiator: boolean;
  /** Names of those who chose to show theirs; never who the others are. */
  shownNames: string[];
  showName: boolean;
  createdAt: string;
  closesAt: string;
  closedAt: string | null;
  /** The picture may be fetched. */
  hasCertificate: boolean;
}

/** `GET pledge/group-invitations/:code`: before joining, without a sign-in. */
export interface GroupInvitationDto {
  kind: GroupPledgeKind;
  name: string | null;
  version: number;
  members: number;
  limit: number;
  /** Joining is possible now. */
  open: boolean;
  closesAt: string;
}

/** `POST pledge/group-invitations/:code/members`: needs one's own pledge of that version. Joining again returns the group. */
export interface JoinGroupPledgeDto {
  showName: boolean;
}

/** `PUT pledge/groups/:id/name`: by the initiator, after it was refused. */
export interface RenameGroupPledgeDto {
  name: string;
}

/** `GET pledge/group-checks/:token`: what a stranger with the certificate sees. */
export interface GroupPledgeCheckDto {
  kind: GroupPledgeKind;
  name: string | null;
  status: GroupPledgeStatus;
  version: number;
  versionTitle: string;
  members: number;
  foundedOn: string;
  closedOn: string | null;
}

/** `GET desk/group-pledges` → PageDto. Filters: kind, status, version. `members` is null below five, but for a family's size. */
export interface DeskGroupPledgeRowDto {
  id: string;
  kind: GroupPledgeKind;
  name: string | null;
  nameStatus: GroupNameStatus;
  status: GroupPledgeStatus;
  version: number;
  members: number | null;
  createdAt: string;
  closesAt: string;
}
