import type { HeartbeatDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { DAY_SECONDS, MAX_RATE, MAX_SEQ } from './heartbeat.request.js';
import { areRanges } from './ranges.rule.js';

const MEMBERS = 5;

/**
 * Whether a body is what `HeartbeatRequest` asks for, told without class-validator. Who is told no asks `HeartbeatRequest`
 * for the reason. A test holds the two equal on bodies of every kind.
 */
export function isHeartbeat(body: unknown): body is HeartbeatDto {
  if (typeof body !== 'object' || body === null || Object.keys(body).length !== MEMBERS) return false;
  const { seq, ranges, positionSeconds, rate, visible } = body as Record<string, unknown>;
  return (
    Number.isInteger(seq) &&
    isWithin(seq, 1, MAX_SEQ) &&
    areRanges(ranges) &&
    ranges.length <= Limits.heartbeatMaxRanges &&
    isWithin(positionSeconds, 0, DAY_SECONDS) &&
    isWithin(rate, 0, MAX_RATE) &&
    typeof visible === 'boolean'
  );
}

const isWithin = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;
