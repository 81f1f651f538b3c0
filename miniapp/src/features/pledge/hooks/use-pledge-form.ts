import { useState } from 'react';
import type { AgeBand, MeDto } from '@good-netizen/shared/identity/identity.dto';
import type { PledgeDisplay, PledgeDto, SignPledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { newIdempotencyKey } from '@/lib/random-bytes';
import { stateAge } from '../api/state-age';
import { signPledge } from '../api/sign-pledge';

export interface PledgeForm {
  regionCode: string | null;
  display: PledgeDisplay;
  displayName: string;
  acknowledged: boolean;
  busy: boolean;
  ready: boolean;
  change(part: Partial<Pick<PledgeForm, 'regionCode' | 'display' | 'displayName' | 'acknowledged'>>): void;
  /** With the age of who never said it. Null when it was refused; the reason has been said. */
  submit(statedAge?: AgeBand): Promise<PledgeDto | null>;
}

/**
 * What a signer fills in: as little as can be, with what is known already filled in: the place of the profile, or else of
 * the pledge before.
 */
export function usePledgeForm(me: MeDto, version: number, lastRegion: string | null): PledgeForm {
  const [fields, setFields] = useState({
    regionCode: me.regionCode,
    display: 'ANONYMOUS' as PledgeDisplay,
    displayName: me.nickname ?? '',
    acknowledged: false,
  });
  const [busy, setBusy] = useState(false);
  const { display, displayName, acknowledged } = fields;
  const regionCode = fields.regionCode ?? lastRegion;
  const named = display === 'ANONYMOUS' || displayName.trim() !== '';
  const ready = acknowledged && regionCode !== null && named && !busy;

  const submit = async (statedAge?: AgeBand): Promise<PledgeDto | null> => {
    if (!ready || regionCode === null) return null;
    setBusy(true);
    try {
      if (statedAge !== undefined && statedAge !== me.ageBand) await stateAge(statedAge);
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
  return { ...fields, regionCode, busy, ready, change, submit };
}
