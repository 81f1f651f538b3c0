import type {
  DeskGatheringDto,
  DeskGatheringRowDto,
  DeskSessionDto,
  GatheringCardDto,
  GatheringDto,
  GatheringSessionDto,
} from '@good-netizen/shared/gathering/gathering.dto';
import { freePlaces, type GatheringSession } from '../domain/gathering-session.js';
import type { Gathering } from '../domain/gathering.js';

/** What stands beside the rows of a gathering. Sessions are in the order in which they begin. */
export interface GatheringBelonging {
  readonly unitName: string;
  readonly sessions: readonly GatheringSession[];
  /** How many wait, by session. */
  readonly waiting: ReadonlyMap<string, number>;
}

const publicSession = (
  session: GatheringSession,
  { waiting }: Pick<GatheringBelonging, 'waiting'>,
): GatheringSessionDto => {
  const { id, startsAt, endsAt, capacity, reserved } = session;
  const counts = { places: capacity - reserved, free: freePlaces(session), waiting: waiting.get(id) ?? 0 };
  return { id, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), ...counts };
};

export function presentCard(gathering: Gathering, beside: GatheringBelonging): GatheringCardDto {
  const { id, kind, title, regionCode, status, onlineLink, signUpOpensAt, signUpClosesAt } = gathering;
  const { unitName, sessions, waiting } = beside;
  return {
    ...{ id, kind, title, unitName, regionCode, status, online: onlineLink !== null },
    signUpOpensAt: signUpOpensAt.toISOString(),
    signUpClosesAt: signUpClosesAt.toISOString(),
    startsAt: (sessions[0]?.startsAt ?? signUpClosesAt).toISOString(),
    hasFreePlace: sessions.some((session) => freePlaces(session) > 0 && (waiting.get(session.id) ?? 0) === 0),
  };
}

export function presentGathering(gathering: Gathering, beside: GatheringBelonging): GatheringDto {
  const { activityOrdinal, summary, lecturer, ages, guardianNeeded, form, offerHours, cancelReason, courseId } =
    gathering;
  return {
    ...presentCard(gathering, beside),
    ...{ activity: activityOrdinal, summary, lecturer, ages, guardianNeeded, form, offerHours, cancelReason, courseId },
    sessions: beside.sessions.map((session) => publicSession(session, beside)),
  };
}

export function presentDeskGathering(
  gathering: Gathering,
  beside: GatheringBelonging & { readonly mayEdit: boolean },
): DeskGatheringDto {
  const { unitId, place, onlineLink, revision } = gathering;
  const sessions = beside.sessions.map((session): DeskSessionDto => {
    const { capacity, reserved } = session;
    return { ...publicSession(session, beside), capacity, reserved };
  });
  const more = { unitId, place, onlineLink, revision, mayEdit: beside.mayEdit };
  return { ...presentGathering(gathering, beside), ...more, sessions };
}

export function presentRow(gathering: Gathering, beside: GatheringBelonging): DeskGatheringRowDto {
  const { id, kind, title, status, signUpClosesAt } = gathering;
  const { unitName, sessions, waiting } = beside;
  const sum = (of: (session: GatheringSession) => number): number =>
    sessions.reduce((total, session) => total + of(session), 0);
  return {
    ...{ id, kind, title, unitName, status },
    startsAt: (sessions[0]?.startsAt ?? signUpClosesAt).toISOString(),
    signUpClosesAt: signUpClosesAt.toISOString(),
    capacity: sum(({ capacity }) => capacity),
    taken: sum(({ taken }) => taken),
    waiting: sum((session) => waiting.get(session.id) ?? 0),
  };
}
