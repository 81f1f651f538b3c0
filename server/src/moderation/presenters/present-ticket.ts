import { Limits } from '@good-netizen/shared/limits';
import type { TicketDetailDto, TicketRowDto } from '@good-netizen/shared/moderation/moderation.dto';
import { ticketBucketAt } from '@good-netizen/shared/moderation/ticket-age';
import { moderationReasons } from '@good-netizen/shared/moderation/moderation-reasons';
import type { MachineCheck } from '../domain/machine-check.js';
import { labelText } from '../domain/machine-state.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { isHeld } from '../domain/ticket-lock.js';

/** A row of the queue. A lease that ran out is no lock. */
export function presentTicketRow(ticket: ModerationTicket, hasMedia: boolean, now: Date): TicketRowDto {
  const held = isHeld(ticket, now);
  return {
    id: ticket.id,
    kind: ticket.kind,
    title: ticket.title,
    status: ticket.status === 'LOCKED' && !held ? 'NEW' : ticket.status,
    machine: ticket.machine,
    bucket: ticketBucketAt(ticket.dueAt, now),
    activity: ticket.activity,
    regionCode: ticket.regionCode,
    sector: ticket.sector,
    hasMedia,
    round: ticket.round,
    submittedAt: ticket.submittedAt.toISOString(),
    dueAt: ticket.dueAt.toISOString(),
    lockedBy: held ? { staffId: ticket.lockedBy ?? '', name: ticket.lockedByName ?? '' } : null,
    lockedUntil: held ? (ticket.lockedUntil?.toISOString() ?? null) : null,
  };
}

export interface TicketParts {
  checks: readonly MachineCheck[];
  rounds: readonly ModerationTicket[];
  abilities: TicketDetailDto['abilities'];
}

export function presentTicket(
  ticket: ModerationTicket,
  { checks, rounds, abilities }: TicketParts,
  now: Date,
): TicketDetailDto {
  const media = checks.filter(({ part }) => part !== 'text');
  const text = checks.find(({ part }) => part === 'text');
  return {
    ...presentTicketRow(ticket, media.length > 0, now),
    revision: ticket.revision,
    objectId: ticket.objectId,
    authorNickname: null,
    text: ticket.text,
    media: media.map(({ url, part, state, label }) => ({
      url: url ?? '',
      type: part === 'text' ? 'image' : part,
      machine: state,
      label,
    })),
    machineText: {
      state: text?.state ?? 'PASS',
      label: text?.label ?? null,
      labelText: labelText(text?.label ?? null),
    },
    decision: decisionOf(ticket),
    appeal: appealOf(ticket),
    earlier: rounds
      .filter(({ round }) => round < ticket.round)
      .map(({ id, round, status, reasonCode }) => ({ id, round, status, reasonCode })),
    abilities,
  };
}

function decisionOf({ verdict, decidedAt, ...ticket }: ModerationTicket): TicketDetailDto['decision'] {
  if (verdict === null || decidedAt === null) return null;
  const { reasonCode, note, decidedBy, decidedByName } = ticket;
  return {
    verdict,
    reasonCode,
    note,
    byStaffId: decidedBy ?? '',
    byName: decidedByName ?? '',
    at: decidedAt.toISOString(),
  };
}

function appealOf({ appealText, appealedAt, ...ticket }: ModerationTicket): TicketDetailDto['appeal'] {
  if (appealedAt === null) return null;
  return {
    text: appealText ?? '',
    appealedAt: appealedAt.toISOString(),
    decidedBy: ticket.appealDecidedByName,
    decidedAt: ticket.appealDecidedAt?.toISOString() ?? null,
    answer: ticket.appealAnswer,
  };
}

/** The columns of the log, for a file. */
export const logColumns = [
  { key: 'id', title: '编号' },
  { key: 'kind', title: '类型' },
  { key: 'title', title: '标题' },
  { key: 'round', title: '第几次提交' },
  { key: 'submittedAt', title: '提交时间' },
  { key: 'machine', title: '机器检查' },
  { key: 'verdict', title: '决定' },
  { key: 'reason', title: '理由' },
  { key: 'decidedAt', title: '决定时间' },
  { key: 'decidedByName', title: '决定人' },
  { key: 'appealedAt', title: '申诉时间' },
  { key: 'appealOutcome', title: '申诉结果' },
] as const;

/** One row of the log: what was decided, by whom and why; nothing of the author. */
export function presentLogRow(ticket: ModerationTicket): Record<(typeof logColumns)[number]['key'], string | number> {
  const { id, kind, title, round, machine, reasonCode, appealedAt, appealDecidedAt } = ticket;
  return {
    id,
    kind,
    title,
    round,
    submittedAt: ticket.submittedAt.toISOString(),
    machine,
    verdict: ticket.verdict ?? '',
    reason: reasonCode === null ? '' : moderationReasons[reasonCode].publicText,
    decidedAt: ticket.decidedAt?.toISOString() ?? '',
    decidedByName: ticket.decidedByName ?? '',
    appealedAt: appealedAt?.toISOString() ?? '',
    appealOutcome: appealDecidedAt === null ? '' : ticket.status,
  };
}

/** What the public page says about how things are checked. */
export const policyProcess: readonly string[] = [
  '您提交的文字、图片和声音，先由系统检查一遍；系统不会替人作决定，最后都由工作人员看过再定。',
  `一般在 ${Limits.moderationDueHours} 小时以内有结果，结果会发到“消息”里，没有通过会告诉您理由。`,
  '需要改一改的，您修改后可以再提交，次数不限。',
  `觉得我们看错了，可以在 ${Limits.appealDays} 天以内申诉一次，由另一位工作人员复核。`,
];
