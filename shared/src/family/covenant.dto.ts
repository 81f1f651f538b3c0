/** What families can choose from for their covenant 家庭网络公约, in this order. */
export type FamilyClauseKey =
  | 'MEALS'
  | 'BEDTIME'
  | 'SCREEN_TIME'
  | 'ASK_FIRST'
  | 'PRIVACY'
  | 'PAYMENTS'
  | 'STRANGERS'
  | 'KIND_WORDS'
  | 'CHECK_FIRST'
  | 'TELL_HOME'
  | 'ELDERS'
  | 'EXAMPLE';
export const familyClauseTexts: Readonly<Record<FamilyClauseKey, string>> = {
  MEALS: '一家人吃饭的时候，都把手机放下。',
  BEDTIME: '睡前半小时不看屏幕，手机不带进卧室。',
  SCREEN_TIME: '玩多久先商量好，到时间自己放下。',
  ASK_FIRST: '下载应用、注册账号，先和家里人说一声。',
  PRIVACY: '不在网上说家里的住址、学校、电话和证件号。',
  PAYMENTS: '充值、打赏、网购，先问过大人。',
  STRANGERS: '不单独去见网上认识的人。',
  KIND_WORDS: '在网上也好好说话，不起哄，不骂人。',
  CHECK_FIRST: '转发之前先核实，拿不准就不转。',
  TELL_HOME: '遇到让人害怕或难过的事，先告诉家里人，家里人先听不责备。',
  ELDERS: '耐心教长辈用手机，帮他们看清骗局。',
  EXAMPLE: '要求孩子做到的，大人先做到。',
};
export const familyClauseKeys = Object.keys(familyClauseTexts) as readonly FamilyClauseKey[];

export const COVENANT_CLAUSES_MAX = 12;
/** Own clauses that a family may have, those that wait or were refused among them. */
export const OWN_CLAUSES_MAX = 8;
export const OWN_CLAUSE_MIN_CHARS = 4;
export const OWN_CLAUSE_MAX_CHARS = 60;

/** PENDING: being looked at. Until SHOWN only who wrote it sees it, and it cannot be part of a covenant. */
export type OwnClauseStatus = 'PENDING' | 'SHOWN' | 'REFUSED';
export const ownClauseStatusNames: Readonly<Record<OwnClauseStatus, string>> = {
  PENDING: '审核中',
  SHOWN: '可以写进公约',
  REFUSED: '没有通过审核',
};

export interface OwnClauseDto {
  id: string;
  text: string;
  status: OwnClauseStatus;
  mine: boolean;
}

/** A clause of the covenant: chosen from the list (`key`) or in own words (`ownClauseId`). */
export interface CovenantClauseDto {
  key: FamilyClauseKey | null;
  ownClauseId: string | null;
  /** Null: in own words that were taken off after a review; the number of the clause stays. */
  text: string | null;
}

/** `GET me/family/covenant`: for the members alone. */
export interface FamilyCovenantDto {
  /** 0: there is none yet. Each change is a new version, to which everybody agrees anew. */
  version: number;
  clauses: CovenantClauseDto[];
  createdAt: string | null;
  /** Ids of the members who have agreed to this version. */
  agreedBy: string[];
  iAgreed: boolean;
  /** Everybody who is in the family now has. False while there is no covenant. */
  agreedByAll: boolean;
  /** Those that passed, and the asker's own. */
  ownClauses: OwnClauseDto[];
}

/** `PUT me/family/covenant` by the guardian. */
export interface ChangeCovenantDto {
  /** The version that was on the screen; 0 for the first. Another phone's change since then is not overwritten. */
  basedOn: number;
  /** In the order of the covenant: those of the list come first. */
  clauseKeys: FamilyClauseKey[];
  ownClauseIds: string[];
}

/** `POST me/family/covenant/agreement`: the version that was read. */
export interface AgreeCovenantDto {
  version: number;
}

/** `POST me/family/clauses` by the guardian or a member who is no child; with an `idempotency-key`. No names, please. */
export interface WriteClauseDto {
  text: string;
}
