/** What somebody at the desk may be. A role says nothing by itself: a grant ties it to a unit and bounds it. */
export type Role =
  'SYS_ADMIN' | 'OFFICE_ADMIN' | 'LEADING_GROUP' | 'UNIT_MANAGER' | 'UNIT_EDITOR' | 'MODERATOR' | 'AUDITOR' | 'JUDGE';

export const roles: readonly Role[] = [
  'SYS_ADMIN',
  'OFFICE_ADMIN',
  'LEADING_GROUP',
  'UNIT_MANAGER',
  'UNIT_EDITOR',
  'MODERATOR',
  'AUDITOR',
  'JUDGE',
];

/** Roles that are held for a unit, and reach no further than it does. */
export const unitRoles: readonly Role[] = ['UNIT_MANAGER', 'UNIT_EDITOR'];

export const roleNames: Readonly<Record<Role, string>> = {
  SYS_ADMIN: '系统管理员',
  OFFICE_ADMIN: '领导小组办公室',
  LEADING_GROUP: '领导小组',
  UNIT_MANAGER: '单位负责人',
  UNIT_EDITOR: '单位编辑',
  MODERATOR: '审核员',
  AUDITOR: '监督员',
  JUDGE: '评委',
};
