import type { CheckInDto, DeskStewardDto, StewardshipDto } from '@good-netizen/shared/gathering/check-in.dto';
import type { CheckIn } from '../domain/check-in.js';
import { type DoorSteward, stewardState, widestRight } from '../domain/door-steward.js';
import type { GatheringSession } from '../domain/gathering-session.js';
import type { Gathering } from '../domain/gathering.js';

export function presentCheckIn(checkIn: CheckIn | undefined): CheckInDto {
  return { enteredAt: checkIn?.enteredAt.toISOString() ?? null, leftAt: checkIn?.leftAt?.toISOString() ?? null };
}

/** For the organiser: not who took it. */
export function presentSteward(steward: DoorSteward, now: Date): DeskStewardDto {
  const { id, doorRight, note, validUntil } = steward;
  return { id, right: doorRight, note, state: stewardState(steward, now), validUntil: validUntil.toISOString() };
}

/** One gathering at which somebody helps, by whatever invitations of it they took. */
export function presentStewardship(
  held: readonly [DoorSteward, ...DoorSteward[]],
  { id, title }: Gathering,
  sessions: readonly GatheringSession[],
): StewardshipDto {
  return {
    id: held[0].id,
    gatheringId: id,
    title,
    right: widestRight(held) ?? held[0].doorRight,
    sessions: sessions.map((session) => ({
      id: session.id,
      startsAt: session.startsAt.toISOString(),
      endsAt: session.endsAt.toISOString(),
    })),
  };
}
