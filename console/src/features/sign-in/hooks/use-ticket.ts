import { useState } from 'react';

const NAMES = ['ticket', 'token', 'code'];

/**
 * The ticket of the link that led here. It stands behind the `#`, which browsers do not send, and leaves the address at
 * once so that it stays neither in the history nor on the screen.
 */
export function useTicket(): [string | null, (ticket: string) => void] {
  const [ticket, setTicket] = useState<string | null>(() => {
    const { hash, search, pathname } = window.location;
    const found = ticketIn(hash, search);
    if (found !== null) window.history.replaceState(window.history.state, '', pathname);
    return found;
  });
  return [ticket, setTicket];
}

/** `#<ticket>`, or named `ticket`, `token` or `code` behind the `#` or the `?`. */
export function ticketIn(hash: string, search: string): string | null {
  const bare = hash.replace(/^#/, '');
  const both = [new URLSearchParams(bare), new URLSearchParams(search)];
  const named = both.flatMap((words) => NAMES.map((name) => words.get(name))).find((value) => value !== null);
  const ticket = named ?? (bare.includes('=') ? '' : decodeURIComponent(bare));
  return ticket === '' ? null : ticket;
}
