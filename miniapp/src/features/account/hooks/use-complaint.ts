import { useRef, useState } from 'react';
import type { ComplaintKind, ComplaintReceiptDto } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import { sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { newIdempotencyKey } from '@/lib/random-bytes';
import { accountCopy } from '../account.copy';
import { fileComplaint } from '../api/file-complaint';

interface ComplaintFields {
  kind: ComplaintKind;
  text: string;
  contact: string;
}

/** A complaint being written. What was typed stays until it has arrived. */
export function useComplaint(kind: ComplaintKind, onSent: (receipt: ComplaintReceiptDto) => void) {
  const [fields, setFields] = useState<ComplaintFields>({ kind, text: '', contact: '' });
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const key = useRef<string | null>(null);
  const change = (part: Partial<ComplaintFields>): void => {
    key.current = null;
    setFields((before) => ({ ...before, ...part }));
  };
  const send = async (): Promise<void> => {
    const text = fields.text.trim();
    if ([...text].length < Limits.complaintMinChars) {
      setError(accountCopy.tooShort);
      return;
    }
    setError(undefined);
    setBusy(true);
    try {
      key.current ??= await newIdempotencyKey();
      const contact = fields.contact.trim();
      onSent(await fileComplaint({ kind: fields.kind, text, ...(contact === '' ? {} : { contact }) }, key.current));
    } catch (failure) {
      notify(sentenceFor(failure), 'warning');
    } finally {
      setBusy(false);
    }
  };
  return { fields, error, busy, change, send };
}
