import Taro from '@tarojs/taro';
import { isWeapp } from '../platform';
import { ApiError, ClientErrorCode } from './api-error';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Call {
  url: string;
  method: HttpMethod;
  headers: Record<string, string>;
  body?: unknown;
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  data: unknown;
}

/** One request over the wire. Throws an ApiError only when no answer came; a 4xx or 5xx is an answer. */
export async function send(call: Call): Promise<Answer> {
  if (call.signal?.aborted) throw ApiError.fromClient(ClientErrorCode.CANCELLED);
  const task = Taro.request<string>({
    url: call.url,
    method: call.method,
    header: call.headers,
    data: call.body === undefined ? undefined : JSON.stringify(call.body),
    timeout: call.timeoutMs,
    // As text: Taro's own JSON reading throws on an empty or foreign body.
    dataType: 'text',
    responseType: 'text',
    ...(isWeapp ? {} : { credentials: 'include' as const }),
  });
  const cancel = (): void => {
    if (typeof task.abort === 'function') task.abort();
  };
  call.signal?.addEventListener('abort', cancel);
  try {
    const response = await task;
    return { status: response.statusCode, headers: lowerCased(response.header), data: parsed(response.data) };
  } catch (failure) {
    throw ApiError.fromClient(codeOf(failure, call.signal));
  } finally {
    call.signal?.removeEventListener('abort', cancel);
  }
}

function codeOf(failure: unknown, signal: AbortSignal | undefined): string {
  if (signal?.aborted) return ClientErrorCode.CANCELLED;
  const text = typeof failure === 'object' && failure !== null && 'errMsg' in failure ? String(failure.errMsg) : '';
  // On H5 Taro ends a request that takes too long by aborting it.
  return /timeout|abort/i.test(text) ? ClientErrorCode.TIMEOUT : ClientErrorCode.NETWORK;
}

function lowerCased(headers: Record<string, unknown> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  if (data === '') return undefined;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}
