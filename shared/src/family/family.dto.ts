/** GUARDIAN: one adult of each family. CHILD: was under 14 when joining, with a guardian's agreement. */
export type FamilyRole = 'GUARDIAN' | 'MEMBER' | 'CHILD';

/** What somebody is called within the family: chosen from a list, so that nobody's name has to be written down. */
export type FamilyTitle =
  'MOTHER' | 'FATHER' | 'GRANDMOTHER' | 'GRANDFATHER' | 'ELDEST' | 'SECOND' | 'YOUNGEST' | 'RELATIVE';
export const familyTitles: readonly FamilyTitle[] = [
  'MOTHER',
  'FATHER',
  'GRANDMOTHER',
  'GRANDFATHER',
  'ELDEST',
  'SECOND',
  'YOUNGEST',
  'RELATIVE',
];
export const familyTitleNames: Readonly<Record<FamilyTitle, string>> = {
  MOTHER: '妈妈',
  FATHER: '爸爸',
  GRANDMOTHER: '奶奶/外婆',
  GRANDFATHER: '爷爷/外公',
  ELDEST: '老大',
  SECOND: '老二',
  YOUNGEST: '老幺',
  RELATIVE: '家人',
};
export const familyRoleNames: Readonly<Record<FamilyRole, string>> = {
  GUARDIAN: '监护人',
  MEMBER: '成员',
  CHILD: '孩子',
};

export const FAMILY_MEMBERS_MAX = 8;
export const FAMILY_CODE_HOURS = 24;

/** `POST families` by an adult, `POST family-invitations/:code/members` by whoever has the code. */
export interface EnterFamilyDto {
  title: FamilyTitle;
}

/** Neither a nickname nor an account: within the family one knows who is meant. */
export interface FamilyMemberDto {
  id: string;
  title: FamilyTitle;
  role: FamilyRole;
  me: boolean;
  /** Has set the digits for learning together on one phone (`co-lesson.dto.ts`). */
  hasPin: boolean;
}

/** `GET me/family`: for its members alone. */
export interface FamilyDto {
  id: string;
  role: FamilyRole;
  members: FamilyMemberDto[];
  limit: number;
  /** For the guardian, while it is valid. */
  code: string | null;
  codeExpiresAt: string | null;
  createdAt: string;
}

/** `POST me/family/guardian`: the guardian gives the role to another adult and stays a member. */
export interface HandOverFamilyDto {
  memberId: string;
}
