type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls `listener` when the server no longer knows this session. Returns the way to stop listening. */
export function onSessionLost(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** To be called once the server has answered that nobody is signed in. */
export function sessionLost(): void {
  listeners.forEach((listener) => listener());
}
