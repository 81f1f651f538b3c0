import { useState } from 'react';
import { sentenceFor } from './http/api-error';
import { notify } from './notice-store';

/** Does one thing at a time and says how it went. `run` resolves true when it was done. */
export function useDeed(): { busy: boolean; run(deed: () => Promise<void>, done?: string): Promise<boolean> } {
  const [busy, setBusy] = useState(false);
  const run = async (deed: () => Promise<void>, done?: string): Promise<boolean> => {
    setBusy(true);
    try {
      await deed();
      if (done !== undefined) notify(done, 'success');
      return true;
    } catch (error) {
      notify(sentenceFor(error), 'warning');
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
