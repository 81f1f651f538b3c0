import { useState } from 'react';
import type { AgeBand, MeDto } from '@good-netizen/shared/identity/identity.dto';
import type { PledgeDisplay, PledgeDto, SignPledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { newIdempotencyKey } from '@/lib/random-bytes';
import { stateAge } from '../api/state-age';
import { signPledge } from '../api/sign-pledge';

export interface PledgeForm {
  ageBand: AgeBand | null;
  regionCode: string | null;
  display: PledgeDisplay;
  displayName: string;
  acknowledged: boolean;
  busy: boolean;
  ready: boolean;
  change(part: Partial<Pick<PledgeForm, 'ageBand' | 'regionCode' | 'display' | 'displayName' | 'acknowledged'>>): void;
  /** Null when it was refused; the reason has been said. */
  submit(): Promise<PledgeDto | null>;
}

/** What a signer fills in: as little as can be, with what is known already filled in. */
export function usePledgeForm(me: MeDto, version: number): PledgeForm {
  const [fields, setFields] = useState({
    ageBand: me.ageBand,
    regionCode: me.regionCode,
    display: 'ANONYMOUS' as PledgeDisplay,
    displayName: me.nickname ?? '',
    acknowledged: false,
  });
  const [busy, setBusy] = useState(false);
  const { ageBand, regionCode, display, displayName, acknowledged } = fields;
  const named = display === 'ANONYMOUS' || displayName.trim() !== '';
  const ready = acknowledged && ageBand !== null && regionCode !== null && named && !busy;

  const submit = async (): Promise<PledgeDto | null> => {
    if (!ready || regionCode === null || ageBand === null) return null;
    setBusy(true);
    try {
      if (ageBand !== me.ageBand) await stateAge(ageBand);
      const name = display === 'ANONYMOUS' ? {} : { displayName: displayName.trim() };
      const wish: SignPledgeDto = { version, acknowledged, display, regionCode, ...name };
      return await signPledge(wish, await newIdempotencyKey());
    } catch (error) {
      notify(sentenceFor(error), 'warning');
      return null;
    } finally {
      setBusy(false);
    }
  };
  const change: PledgeForm['change'] = (part) => setFields((before) => ({ ...before, ...part }));
  return { ...fields, busy, ready, change, submit };
}
