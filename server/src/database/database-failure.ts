/** Deadlock, lock wait timeout, Galera's "deadlock" at commit: nothing was done, and trying again is right. */
const TRANSIENT_ERRNOS = new Set([1205, 1213, 3101]);

const LOST_CODES = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'PROTOCOL_ENQUEUE_AFTER_QUIT',
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]);

/** Server shutting down, gone away, connection killed, too many connections, or a Galera node that is not ready. */
const LOST_ERRNOS = new Set([1040, 1047, 1053, 1317, 1927, 2006, 2013, 2055]);

interface Described {
  readonly code: string;
  readonly errno: number;
  readonly message: string;
}

function describe(error: unknown): Described {
  if (typeof error !== 'object' || error === null) return { code: '', errno: 0, message: '' };
  const inner: object =
    'driverError' in error && typeof error.driverError === 'object' ? (error.driverError ?? error) : error;
  const { code, errno, message } = inner as Partial<Record<keyof Described, unknown>>;
  return {
    code: typeof code === 'string' ? code : '',
    errno: typeof errno === 'number' ? errno : 0,
    message: typeof message === 'string' ? message : '',
  };
}

/** True when the statement had no effect and the whole transaction may simply be tried again. */
export function isTransient(error: unknown): boolean {
  const { code, errno } = describe(error);
  return TRANSIENT_ERRNOS.has(errno) || code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED';
}

/** True when the connection broke: if it broke during a commit, only a look into the database tells whether it happened. */
export function isConnectionLost(error: unknown): boolean {
  const { code, errno, message } = describe(error);
  return LOST_CODES.has(code) || LOST_ERRNOS.has(errno) || message.includes('connection is in closed state');
}

/** ER_DISK_FULL and ER_RECORD_FILE_FULL. */
const FULL_ERRNOS = new Set([1021, 1114]);

/** How MariaDB and MySQL pass on ENOSPC (28) in errors of other numbers: `Got error 28 "No space left on device"`. */
const FULL_MESSAGE = /no space left on device|\b(?:error|errcode:|errno:) 28\b/i;

/** True when there is no room left on the disk. */
export function isDiskFull(error: unknown): boolean {
  const { code, errno, message } = describe(error);
  return code === 'SQLITE_FULL' || code === 'ENOSPC' || FULL_ERRNOS.has(errno) || FULL_MESSAGE.test(message);
}
