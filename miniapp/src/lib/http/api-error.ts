import type { ErrorDto } from '@good-netizen/shared/error-codes';

/** Codes for what happens before the server could answer; the server never sends them. */
export const ClientErrorCode = {
  NETWORK: 'CLIENT.NETWORK',
  TIMEOUT: 'CLIENT.TIMEOUT',
  CANCELLED: 'CLIENT.CANCELLED',
  UNREADABLE: 'CLIENT.UNREADABLE',
} as const;

const sentences: Record<string, string> = {
  [ClientErrorCode.NETWORK]: '网络好像断开了，请检查网络后再试。',
  [ClientErrorCode.TIMEOUT]: '等了很久还没有回音，请稍后再试。',
  [ClientErrorCode.CANCELLED]: '这次请求已取消。',
  [ClientErrorCode.UNREADABLE]: '服务器的回答没有读懂，请稍后再试。',
};

const FALLBACK_SENTENCE = '出了点小问题，请稍后再试。';

interface ApiErrorFacts {
  code: string;
  message: string;
  status?: number;
  field?: string;
  requestId?: string;
  details?: ErrorDto['details'];
}

/** A refusal or failure with a sentence that may be shown to the citizen as it is. `status` 0: no answer came. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly field: string | undefined;
  readonly requestId: string | undefined;
  readonly details: ErrorDto['details'];

  constructor(facts: ApiErrorFacts) {
    super(facts.message);
    this.name = 'ApiError';
    this.code = facts.code;
    this.status = facts.status ?? 0;
    this.field = facts.field;
    this.requestId = facts.requestId;
    this.details = facts.details;
  }

  static fromClient(code: string): ApiError {
    return new ApiError({ code, message: sentences[code] ?? FALLBACK_SENTENCE });
  }

  static fromAnswer(status: number, data: unknown): ApiError {
    if (!isErrorDto(data)) {
      return new ApiError({ code: ClientErrorCode.UNREADABLE, message: FALLBACK_SENTENCE, status });
    }
    return new ApiError({ ...data, status });
  }
}

function isErrorDto(data: unknown): data is ErrorDto {
  return typeof data === 'object' && data !== null && 'code' in data && 'message' in data;
}

/** The sentence to show for anything that was thrown. */
export function sentenceFor(error: unknown): string {
  return error instanceof ApiError ? error.message : FALLBACK_SENTENCE;
}

/** Whether trying the same again may help: the network, an overload, or a fault of the server. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  if (error.code === ClientErrorCode.NETWORK || error.code === ClientErrorCode.TIMEOUT) return true;
  return error.status === 502 || error.status === 503 || error.status === 504;
}

/** Whether the server says that this is not there, or not for this reader: what was read before no longer holds. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && [401, 403, 404, 410].includes(error.status);
}

/** Whether no answer came at all. */
export function isOffline(error: unknown): boolean {
  return error instanceof ApiError && error.status === 0;
}
