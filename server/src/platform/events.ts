import { Injectable, Logger } from '@nestjs/common';

/** The class of an event. Events are past facts (`BallotCast`), plain and immutable. */
export type EventClass<E extends object> = abstract new (...args: never[]) => E;
type Listener<E extends object> = (event: E) => void | Promise<void>;

/**
 * Tells other rooms what has happened, inside this process and after the commit: a service publishes when its
 * transaction is durable. Whoever must not miss a fact reads the database; the bus is for reactions.
 */
@Injectable()
export class EventBus {
  private readonly logger = new Logger(EventBus.name);
  private readonly listeners = new Map<EventClass<object>, Listener<object>[]>();

  /** Registers a listener for exactly this class of event. Call it from `onModuleInit`. */
  on<E extends object>(eventClass: EventClass<E>, listener: Listener<E>): void {
    const known = this.listeners.get(eventClass) ?? [];
    // The map holds each listener under the class it was written for, so it is only ever called with that class.
    this.listeners.set(eventClass, [...known, listener as Listener<object>]);
  }

  /** Resolves when every listener has finished. Never rejects: what is committed stays true whoever fails to react. */
  async publish(event: object): Promise<void> {
    const listeners = this.listeners.get(event.constructor as EventClass<object>);
    if (!listeners) return;
    await Promise.all(listeners.map((listener) => this.tell(listener, event)));
  }

  private async tell(listener: Listener<object>, event: object): Promise<void> {
    try {
      await listener(event);
    } catch (error) {
      const trace = error instanceof Error ? error.stack : String(error);
      this.logger.error(`a listener of ${event.constructor.name} failed`, trace);
    }
  }
}
