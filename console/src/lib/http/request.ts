import {
  CONTRACT_VERSION,
  CONTRACT_VERSION_HEADER,
  IDEMPOTENCY_KEY_HEADER,
} from '@good-netizen/shared/contract-version';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { apiUrl } from '@good-netizen/shared/paths';
import { ApiError, ClientErrorCode } from './api-error';
import { sessionLost } from './session-lost';

export type QueryValue = string | number | boolean | null | undefined;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a file is sent as its bytes. */
  body?: unknown;
  /** Absent and empty values are left out. */
  query?: Record<string, QueryValue>;
  /** Makes a write safe to repeat: one key per intention, not per try. */
  idempotencyKey?: string;
  timeoutMs?: number;
  /** react-query's signal. */
  signal?: AbortSignal;
}

const TIMEOUT_MS = 20_000;

/**
 * Asks the API. `path` comes from the shared `Paths`. Resolves with the body of a 2xx answer; throws an ApiError with a
 * sentence otherwise. The session is an HttpOnly cookie that no script sees.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await ask(path, options);
  const data = await bodyOf(response);
  if (response.ok) return data as T;
  const error = ApiError.fromAnswer(response.status, data);
  if (error.code === ErrorCode.STAFF_SIGN_IN_REQUIRED) sessionLost();
  throw error;
}

/** The address of an API path, also for files that the browser fetches by itself. */
export function apiAddress(path: string, query: Record<string, QueryValue> = {}): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return apiUrl(path) + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
}

async function ask(path: string, options: RequestOptions): Promise<Response> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const method = options.method ?? 'GET';
  try {
    return await fetch(apiAddress(path, options.query), {
      method,
      headers: headersFor(method, options),
      body: method === 'GET' ? undefined : written(options.body ?? {}),
      credentials: 'same-origin',
      signal: options.signal ? anyOf([options.signal, timeout]) : timeout,
    });
  } catch {
    if (options.signal?.aborted) throw ApiError.fromClient(ClientErrorCode.CANCELLED);
    throw ApiError.fromClient(timeout.aborted ? ClientErrorCode.TIMEOUT : ClientErrorCode.NETWORK);
  }
}

const written = (body: unknown): BodyInit => (body instanceof Blob ? body : JSON.stringify(body));

function headersFor(method: string, { body, idempotencyKey }: RequestOptions): Record<string, string> {
  const type = body instanceof Blob ? 'application/octet-stream' : 'application/json';
  return {
    accept: 'application/json',
    [CONTRACT_VERSION_HEADER]: CONTRACT_VERSION,
    ...(method === 'GET' ? {} : { 'content-type': type }),
    ...(idempotencyKey === undefined ? {} : { [IDEMPOTENCY_KEY_HEADER]: idempotencyKey }),
  };
}

/** `AbortSignal.any`, which browsers older than 2023 lack. */
function anyOf(signals: AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort();
    signal.addEventListener('abort', () => controller.abort(), { once: true });
  }
  return controller.signal;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => '');
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
