import type { ModerationReasonCode } from '@good-netizen/shared/moderation/moderation-reasons';
import type { EntityManager } from 'typeorm';

/** A decision, as the room of the thing hears of it. */
export interface Decision {
  readonly ticketId: string;
  readonly reasonCode: ModerationReasonCode | null;
  /** What the author is told; `null` where it passed. */
  readonly publicText: string | null;
  readonly at: Date;
}

type Handler = (tx: EntityManager, objectId: string, decision: Decision) => Promise<void>;

/**
 * What a room does with a decision, in the transaction in which it is taken: what a handler throws undoes the decision.
 * An appeal that succeeds calls `passed` (after RETURN or REJECT) or `restored` (after HIDE).
 */
export interface DecisionHandlers {
  readonly passed: Handler;
  readonly returned: Handler;
  readonly rejected: Handler;
  readonly hidden: Handler;
  readonly restored: Handler;
  /** What a person calls such a thing: 故事. */
  readonly noun: string;
  /** The author's page of it in the mini-program, without a leading slash. */
  readonly authorPath?: (objectId: string) => string;
}
