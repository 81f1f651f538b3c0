import { Injectable } from '@nestjs/common';
import type { DecisionHandlers } from '../domain/decision-handlers.js';

/** Which room hears of decisions about which kind of thing. Filled while the application starts. */
@Injectable()
export class DecisionRooms {
  private readonly rooms = new Map<string, DecisionHandlers>();

  register(kind: string, handlers: DecisionHandlers): void {
    if (this.rooms.has(kind)) throw new Error(`two rooms decide about the kind "${kind}"`);
    this.rooms.set(kind, handlers);
  }

  /** @throws Error for a kind that no room registered: a mistake of ours */
  of(kind: string): DecisionHandlers {
    const handlers = this.rooms.get(kind);
    if (!handlers) throw new Error(`no room decides about the kind "${kind}"`);
    return handlers;
  }

  find(kind: string): DecisionHandlers | null {
    return this.rooms.get(kind) ?? null;
  }
}
