import type { AgeBand } from '../identity/identity.dto.js';
import type { GatheringStatus } from '../states/registration.states.js';

export type GatheringKind = 'LECTURE' | 'FAMILY_LECTURE' | 'LEAGUE_DAY' | 'SALON' | 'VOLUNTEERING';
export const gatheringKinds: readonly GatheringKind[] = [
  'LECTURE',
  'FAMILY_LECTURE',
  'LEAGUE_DAY',
  'SALON',
  'VOLUNTEERING',
];
export const gatheringKindNames: Readonly<Record<GatheringKind, string>> = {
  LECTURE: '公益讲座',
  FAMILY_LECTURE: '家庭教育公益讲座',
  LEAGUE_DAY: '主题团日',
  SALON: '交流分享',
  VOLUNTEERING: '志愿服务',
};

export type FormFieldKind = 'TEXT' | 'CHOICE' | 'YES_NO';
export const formFieldKinds: readonly FormFieldKind[] = ['TEXT', 'CHOICE', 'YES_NO'];

/** One question of the sign-up form. `key` names it in the answers. */
export interface FormFieldDto {
  key: string;
  kind: FormFieldKind;
  label: string;
  required: boolean;
  /** Only of a CHOICE. */
  options?: string[];
}

/** Answers by the key of their field: text, one of the options, or yes and no. */
export type FormAnswersDto = Record<string, string | boolean>;

export interface GatheringSessionDto {
  id: string;
  startsAt: string;
  endsAt: string;
  /** Places that the public may sign up for: without the unit's own. */
  places: number;
  /** Places nobody holds; those on offer are held. */
  free: number;
  waiting: number;
}

export interface GatheringCardDto {
  id: string;
  kind: GatheringKind;
  title: string;
  unitName: string;
  regionCode: string;
  status: GatheringStatus;
  online: boolean;
  signUpOpensAt: string;
  signUpClosesAt: string;
  /** Of the first session. */
  startsAt: string;
  hasFreePlace: boolean;
}

/** `GET gatherings/:id`. Where it takes place, and the link, are told to people with a place only. */
export interface GatheringDto extends GatheringCardDto {
  activity: number;
  summary: string;
  lecturer: string | null;
  ages: AgeBand[];
  guardianNeeded: boolean;
  form: FormFieldDto[];
  offerHours: number;
  cancelReason: string | null;
  /** The course that came of it. */
  courseId: string | null;
  sessions: GatheringSessionDto[];
}

export interface SessionWishDto {
  startsAt: string;
  endsAt: string;
  capacity: number;
  reserved: number;
}

/** `POST desk/gatherings`, `PUT desk/gatherings/:id` (with the revision): while it is a draft. */
export interface WriteGatheringDto {
  activity: number;
  /** Decides who may edit it; the writer's own unit unless told. */
  unitId?: string;
  kind: GatheringKind;
  title: string;
  summary: string;
  lecturer?: string;
  place?: string;
  onlineLink?: string;
  regionCode: string;
  ages: AgeBand[];
  guardianNeeded: boolean;
  form: FormFieldDto[];
  signUpOpensAt: string;
  signUpClosesAt: string;
  offerHours: number;
  sessions: SessionWishDto[];
}

/** `POST desk/gatherings/:id/publication`, `…/closing`. */
export interface MoveGatheringDto {
  revision: number;
}

/** `POST desk/gatherings/:id/cancellation`. The reason is told to everybody who signed up. */
export interface CancelGatheringDto extends MoveGatheringDto {
  reason: string;
}

/** `POST desk/gatherings/:id/replay`: the published course that came of it; null takes it away. */
export interface LinkReplayDto extends MoveGatheringDto {
  courseId: string | null;
}

export interface DeskSessionDto extends GatheringSessionDto {
  capacity: number;
  reserved: number;
}

export interface DeskGatheringDto extends Omit<GatheringDto, 'sessions'> {
  unitId: string;
  place: string | null;
  onlineLink: string | null;
  sessions: DeskSessionDto[];
  revision: number;
  mayEdit: boolean;
}

export interface DeskGatheringRowDto {
  id: string;
  kind: GatheringKind;
  title: string;
  unitName: string;
  status: GatheringStatus;
  startsAt: string;
  signUpClosesAt: string;
  capacity: number;
  taken: number;
  waiting: number;
}
