import {
  CONTRACT_VERSION,
  CONTRACT_VERSION_HEADER,
  IDEMPOTENCY_KEY_HEADER,
} from '@good-netizen/shared/contract-version';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import { apiUrl } from '@good-netizen/shared/paths';
import { apiOrigin } from '../platform';
import { ApiError } from './api-error';
import { askWhatIsDue } from './consent-due';
import { accessTokenIsStale, authorizationHeader, maybeSignedIn } from './credentials';
import { refreshSession } from './refresh-session';
import { withRepeats } from './retry';
import { type Answer, type HttpMethod, send } from './transport';

type QueryValue = string | number | boolean | null | undefined;

export interface RequestOptions {
  method?: HttpMethod;
  body?: unknown;
  /** Absent values are left out. */
  query?: Record<string, QueryValue>;
  /** From `newIdempotencyKey()`; makes a write safe to repeat. Make it once per intention, not per try. */
  idempotencyKey?: string;
  /**
   * The server comes to the same state however often this write arrives (its row is its own key), so it is sent again like
   * one with a key. A repeated DELETE that finds nothing any more has done its work.
   */
  sameHoweverOften?: boolean;
  timeoutMs?: number;
  /** react-query's signal. */
  signal?: AbortSignal;
}

const READ_TIMEOUT_MS = 12_000;
const WRITE_TIMEOUT_MS = 20_000;

/**
 * Asks the API. `path` comes from the shared `Paths`. Resolves with the body of a 2xx answer; throws an ApiError with a
 * sentence for the citizen otherwise. Signs the request, renews an expired session once, repeats what is safe to repeat.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  if (accessTokenIsStale()) await refreshSession();
  let answer = await ask(path, options);
  if (answer.status === 401 && maybeSignedIn() && (await refreshSession())) answer = await ask(path, options);
  if (answer.status === 403 && wantsConsent(answer) && (await askWhatIsDue())) answer = await ask(path, options);
  if (answer.status >= 200 && answer.status < 300) return answer.data as T;
  throw ApiError.fromAnswer(answer.status, answer.data);
}

/** A document changed since this person agreed to it. Signing in has a question of its own. */
function wantsConsent({ data }: Answer): boolean {
  return maybeSignedIn() && ApiError.fromAnswer(0, data).code === PhoneErrorCode.CONSENT_REQUIRED;
}

function ask(path: string, options: RequestOptions): Promise<Answer> {
  const method = options.method ?? 'GET';
  const isRead = method === 'GET';
  // WeChat calls a POST or PUT without a body JSON all the same, and an empty text is none.
  const body = options.body ?? (method === 'POST' || method === 'PUT' ? {} : undefined);
  let sent = 0;
  const attempt = async (): Promise<Answer> => {
    sent += 1;
    const answer = await send({
      url: absoluteUrl(path, options.query),
      method,
      headers: headersFor({ ...options, body }),
      body,
      timeoutMs: options.timeoutMs ?? (isRead ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS),
      signal: options.signal,
    });
    return method === 'DELETE' && sent > 1 && answer.status === 404
      ? { ...answer, status: 204, data: undefined }
      : answer;
  };
  return withRepeats(attempt, isRead || options.idempotencyKey !== undefined || options.sameHoweverOften === true);
}

function headersFor(options: RequestOptions): Record<string, string> {
  return {
    accept: 'application/json',
    [CONTRACT_VERSION_HEADER]: CONTRACT_VERSION,
    ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(options.idempotencyKey === undefined ? {} : { [IDEMPOTENCY_KEY_HEADER]: options.idempotencyKey }),
    ...authorizationHeader(),
  };
}

/** The full address of an API path, also for pictures and media (`<Image src={absoluteUrl(Paths.…)} />`). */
export function absoluteUrl(path: string, query: Record<string, QueryValue> = {}): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return apiOrigin + apiUrl(path) + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
}
