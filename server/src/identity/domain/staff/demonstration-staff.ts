import type { Role } from '@good-netizen/shared/organisation/roles';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';

/** Somebody who does not exist, to look at the desk through their eyes. */
export interface DemonstrationPerson {
  readonly loginName: string;
  readonly displayName: string;
  readonly role: Role;
  /** Names of units, the first that exists is theirs. */
  readonly units: readonly string[];
  readonly activity?: number;
  readonly regionCode?: string;
  readonly sector?: Sector;
}

const OFFICE = ['省委网信办'];

/** One account a role, and a second editor, so that two units can be compared. */
export const demonstrationStaff: readonly DemonstrationPerson[] = [
  { loginName: 'demo-admin', displayName: '演示·系统管理员', role: 'SYS_ADMIN', units: OFFICE },
  { loginName: 'demo-office', displayName: '演示·领导小组办公室', role: 'OFFICE_ADMIN', units: OFFICE },
  { loginName: 'demo-group', displayName: '演示·领导小组成员', role: 'LEADING_GROUP', units: OFFICE },
  { loginName: 'demo-women', displayName: '演示·妇联负责人', role: 'UNIT_MANAGER', units: ['省妇联'] },
  { loginName: 'demo-editor', displayName: '演示·网信办编辑', role: 'UNIT_EDITOR', units: OFFICE },
  {
    loginName: 'demo-zunyi',
    displayName: '演示·妇联编辑（遵义）',
    role: 'UNIT_EDITOR',
    units: ['演示·遵义市妇联', '省妇联'],
    regionCode: '520300',
    sector: 'WOMEN',
  },
  { loginName: 'demo-moderator', displayName: '演示·审核员', role: 'MODERATOR', units: OFFICE },
  { loginName: 'demo-auditor', displayName: '演示·监督员', role: 'AUDITOR', units: OFFICE },
  { loginName: 'demo-judge', displayName: '演示·评委', role: 'JUDGE', units: ['省教育厅'], activity: 6 },
];
