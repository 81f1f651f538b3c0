/** A STEWARD notes who comes and goes. A SUPERVISOR also takes back what was noted wrongly. */
export type DoorRight = 'STEWARD' | 'SUPERVISOR';
export const doorRights: readonly DoorRight[] = ['STEWARD', 'SUPERVISOR'];
export const doorRightNames: Readonly<Record<DoorRight, string>> = { STEWARD: '签到员', SUPERVISOR: '签到负责人' };

export type ScanDirection = 'IN' | 'OUT';
export const scanDirections: readonly ScanDirection[] = ['IN', 'OUT'];

/** `GET me/registrations/:id/ticket`. What the person shows at the door, as text of a QR code: at most 32 characters. */
export interface TicketCodeDto {
  code: string;
}

/** One place of the session, without a word about the person. */
export interface DoorEntryDto {
  number: number;
  /** First 32 hex digits of the SHA-256 of the ticket's code, as `readTicketCode` writes it: a lost telephone holds no tickets. */
  codeHash: string;
  enteredAt: string | null;
  leftAt: string | null;
}

/** `GET gatherings/sessions/:id/door`: what a steward's telephone has to know to work without a network. */
export interface DoorListDto {
  sessionId: string;
  title: string;
  startsAt: string;
  endsAt: string;
  /** When the server said it. */
  takenAt: string;
  right: DoorRight;
  entries: DoorEntryDto[];
}

/** One code that was scanned or typed at the door. */
export interface ScanDto {
  /** 32 hex digits made on the telephone: however often a scan arrives, it counts once. */
  nonce: string;
  code: string;
  direction: ScanDirection;
  /** By the telephone's clock. */
  at: string;
}

/** `POST gatherings/sessions/:id/scans`, at most `Limits.scansAtOnce`. */
export interface SendScansDto {
  scans: ScanDto[];
}

/** Answer of `POST me/registrations/:id/check-in`: what all scans together say. */
export interface CheckInDto {
  enteredAt: string | null;
  leftAt: string | null;
}

/**
 * UNKNOWN: no ticket of this session. NO_PLACE: given back, or never had. OUTSIDE: the server's now, or the telephone's clock by
 * more than `Limits.doorClockMinutes`, is not at the hours of the session; scans of those hours are taken for
 * `Limits.lateScansHours` after the door closed.
 */
export type ScanRefusal = 'UNKNOWN' | 'NO_PLACE' | 'OUTSIDE';
export const scanRefusalNames: Readonly<Record<ScanRefusal, string>> = {
  UNKNOWN: '不是这一场的签到码',
  NO_PLACE: '这个名额已经退回了',
  OUTSIDE: '不在这一场的签到时间里',
};

export interface ScanResultDto {
  nonce: string;
  /** null for a code that the server does not know either. */
  number: number | null;
  refusal: ScanRefusal | null;
}

/** `POST gatherings/sessions/:id/voids`: a supervisor takes a check-in back, with the reason. */
export interface VoidCheckInDto {
  number: number;
  reason: string;
}

/** `GET gatherings/sessions/:id/venue-code`: on the screen at the door, for people who check themselves in. Anew every 30 s. */
export interface VenueCodeDto {
  code: string;
  validUntil: string;
}

/** `POST me/registrations/:id/check-in`. */
export interface SelfCheckInDto {
  venueCode: string;
  direction: ScanDirection;
}

/** `POST me/stewardships`: somebody who was asked to help at the door gives the code they were told. */
export interface TakeStewardshipDto {
  code: string;
}

export interface StewardshipSessionDto {
  id: string;
  startsAt: string;
  endsAt: string;
}

/** `GET me/stewardships`: where somebody helps at the door. */
export interface StewardshipDto {
  id: string;
  gatheringId: string;
  title: string;
  right: DoorRight;
  sessions: StewardshipSessionDto[];
}

/** `POST desk/gatherings/:id/stewards`. The code is shown once, and is good for one person and seven days. */
export interface InviteStewardDto {
  right: DoorRight;
  /** Whom it is for, in the organiser's words. */
  note: string;
}

export interface StewardInvitationDto {
  id: string;
  code: string;
  validUntil: string;
}

/** `GET desk/gatherings/:id/stewards`. */
export interface DeskStewardDto {
  id: string;
  right: DoorRight;
  note: string;
  state: 'INVITED' | 'TAKEN' | 'OVER' | 'WITHDRAWN';
  validUntil: string;
}

/** Three fixed questions, each from 1 (not at all) to 5 (very much); `POST me/registrations/:id/satisfaction`, once, changeable. */
export interface SatisfactionDto {
  useful: number;
  clear: number;
  again: number;
  words?: string;
}

/** `GET me/registrations/:id/satisfaction`. */
export interface OwnSatisfactionDto {
  given: SatisfactionDto | null;
}

/** `GET desk/gatherings/:id/satisfaction`. Means and words are null while fewer than five answered. */
export interface SatisfactionSummaryDto {
  attended: number;
  answered: number | null;
  means: { useful: number; clear: number; again: number } | null;
  words: string[] | null;
}

/**
 * `GET desk/gatherings/:id/attendance`: per session, for the organiser. Minutes are from check-in to check-out, capped by the
 * session; who was not seen to leave has none.
 */
export interface SessionAttendanceDto {
  sessionId: string;
  startsAt: string;
  places: number;
  attended: number;
  minutes: number;
}
