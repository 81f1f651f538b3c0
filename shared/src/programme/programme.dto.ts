/** The four qualities of a good netizen: the one taxonomy for clauses, lessons, questions and reports. */
export type Quality = 'SECURITY_AWARENESS' | 'CIVILITY_LITERACY' | 'CONDUCT_HABITS' | 'APPLICATION_SKILLS';
export const qualities: readonly Quality[] = [
  'SECURITY_AWARENESS',
  'CIVILITY_LITERACY',
  'CONDUCT_HABITS',
  'APPLICATION_SKILLS',
];
export const qualityNames: Readonly<Record<Quality, string>> = {
  SECURITY_AWARENESS: '网络安全意识',
  CIVILITY_LITERACY: '网络文明素养',
  CONDUCT_HABITS: '网络行为习惯',
  APPLICATION_SKILLS: '网络应用技能',
};

/** The six systems (条线) that carry the programme. */
export type Sector = 'CYBERSPACE' | 'CIVILITY' | 'EDUCATION' | 'TRADE_UNION' | 'YOUTH_LEAGUE' | 'WOMEN';
export const sectors: readonly Sector[] = [
  'CYBERSPACE',
  'CIVILITY',
  'EDUCATION',
  'TRADE_UNION',
  'YOUTH_LEAGUE',
  'WOMEN',
];
export const sectorNames: Readonly<Record<Sector, string>> = {
  CYBERSPACE: '网信',
  CIVILITY: '文明办',
  EDUCATION: '教育',
  TRADE_UNION: '工会',
  YOUTH_LEAGUE: '共青团',
  WOMEN: '妇联',
};

export interface RegionDto {
  code: string;
  name: string;
  kind: 'PROVINCE' | 'PREFECTURE' | 'NEW_AREA' | 'PILOT_COUNTY';
  parentCode: string | null;
}

export interface UnitDto {
  id: string;
  name: string;
  sectors: Sector[];
}

export interface EditionDto {
  id: string;
  year: number;
  title: string;
  documentNumber: string;
}

/** Something a netizen can do now within an activity. */
export type ActivityOfferDto =
  | { kind: 'PLEDGE'; title: string; note: string; version: number }
  | { kind: 'COURSE'; title: string; note: string; courseId: string }
  | { kind: 'SELECTION'; title: string; note: string; selectionId: string; status: string }
  | { kind: 'CONSULTATION'; title: string; note: string; consultationId: string }
  | { kind: 'RESEARCH'; title: string; note: string; researchId: string };

export interface ActivitySummaryDto {
  ordinal: number;
  title: string;
  shortTitle: string;
  leadUnit: string;
  offers: number;
}

/** How far an activity is, as its lead unit says. */
export type ActivityStatus = 'PLANNED' | 'RUNNING' | 'FINISHED';
export const activityStatusNames: Readonly<Record<ActivityStatus, string>> = {
  PLANNED: '筹备中',
  RUNNING: '进行中',
  FINISHED: '已结束',
};

export interface ActivityDto {
  ordinal: number;
  title: string;
  shortTitle: string;
  /** The words of the plan, verbatim. */
  basisQuote: string;
  /** What the lead unit wants people to know now, in its own words. */
  note: string | null;
  /** Shanghai days, `YYYY-MM-DD`. */
  opensOn: string | null;
  closesOn: string | null;
  status: ActivityStatus;
  leadUnit: UnitDto;
  cooperatingUnits: UnitDto[];
  offers: ActivityOfferDto[];
}

export interface HomeDto {
  edition: EditionDto;
  /** The goal of the plan, verbatim. */
  goalQuote: string;
  activities: ActivitySummaryDto[];
  offers: ActivityOfferDto[];
  figures: { pledges: number | null; completions: number | null; asOf: string };
  demonstration: boolean;
}

/** An activity at the desk: only the lead unit's word changes, never the plan's. */
export interface DeskActivityDto extends Omit<ActivityDto, 'offers'> {
  revision: number;
  abilities: { edit: boolean };
}

export interface SaveActivityDto {
  note: string | null;
  opensOn: string | null;
  closesOn: string | null;
  status: ActivityStatus;
  revision: number;
}

/** A year of the programme at the desk. */
export interface DeskEditionDto extends EditionDto {
  goalQuote: string;
  isCurrent: boolean;
  demonstration: boolean;
  activities: number;
}

/** The next year, made of this one: its activities with who leads and who cooperates, without windows and notes. */
export interface CloneEditionDto {
  year: number;
  title: string;
  /** Empty until the plan has its number. */
  documentNumber: string;
  /** The goal in the words of the new plan; left out: in those of the year that is copied. */
  goalQuote?: string;
}
