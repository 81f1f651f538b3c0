import { ConfigRefusedError } from './config/load-config.js';
import { isConnectionLost, isDiskFull } from './database/database-failure.js';

/** Errors whose message is already a sentence for the operator. */
const sentences = new Set([
  'AdministratorLinkError',
  'DatabaseInUseError',
  'DatabaseUrlError',
  'DatabasePreparationError',
]);

/** Why the server does not start, in one sentence for whoever types the command; a stack only for what nobody foresaw. */
export function startFailure(error: unknown): string {
  if (error instanceof ConfigRefusedError) return error.message;
  const { code, port, name } = error as { code?: unknown; port?: unknown; name?: unknown };
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} is taken by another program: stop it, or set PORT to a free one.`;
  if (code === 'EACCES') return `Port ${String(port)} may not be used by this user: set PORT to one above 1023.`;
  if (isDiskFull(error)) return 'The disk is full: make room and start again.';
  if (sentences.has(String(name))) return (error as Error).message;
  if (isConnectionLost(error)) return `The database cannot be reached: ${(error as Error).message}`;
  return `The server could not start. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
