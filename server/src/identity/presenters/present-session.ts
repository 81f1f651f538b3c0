import type { SessionDto } from '@good-netizen/shared/identity/identity.dto';
import type { Session } from '../domain/session.js';

export function presentSession(session: Session, currentSessionId: string): SessionDto {
  return {
    id: session.id,
    client: session.client,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    current: session.id === currentSessionId,
  };
}
