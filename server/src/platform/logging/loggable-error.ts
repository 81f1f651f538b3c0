export interface LoggableError {
  type: string;
  message: string;
  stack?: string | undefined;
  cause?: LoggableError;
}

/** What of an error may be logged: its name, message and stack, and those of its causes. Never its other properties: a failed query carries its parameters, and those are personal data. */
export function loggableError(error: unknown, depth = 3): LoggableError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something that is not an Error was thrown' };
  const { name, message, stack, cause } = error;
  const plain = { type: name, message, stack };
  return cause !== undefined && depth > 0 ? { ...plain, cause: loggableError(cause, depth - 1) } : plain;
}
