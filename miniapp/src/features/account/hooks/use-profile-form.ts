import { useState } from 'react';
import type { AgeBand, MeDto, UpdateMeDto } from '@good-netizen/shared/identity/identity.dto';
import { ApiError, sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { accountCopy } from '../account.copy';
import { updateMe } from '../api/update-me';

interface ProfileFields {
  nickname: string;
  ageBand: AgeBand | null;
  regionCode: string | null;
}

/** Only what was changed is sent: an unchanged region is no change. */
function changes(me: MeDto, fields: ProfileFields): UpdateMeDto {
  const wish: UpdateMeDto = {};
  const nickname = fields.nickname.trim() === '' ? null : fields.nickname.trim();
  if (nickname !== me.nickname) wish.nickname = nickname;
  if (fields.ageBand !== null && fields.ageBand !== me.ageBand) wish.ageBand = fields.ageBand;
  if (fields.regionCode !== null && fields.regionCode !== me.regionCode) wish.regionCode = fields.regionCode;
  return wish;
}

export function useProfileForm(me: MeDto) {
  const [fields, setFields] = useState<ProfileFields>({
    nickname: me.nickname ?? '',
    ageBand: me.ageBand,
    regionCode: me.regionCode,
  });
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ field: string | undefined; sentence: string } | null>(null);
  const change = (part: Partial<ProfileFields>): void => setFields((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await updateMe(changes(me, fields));
      notify(accountCopy.saved, 'success');
    } catch (error) {
      setFault({ field: error instanceof ApiError ? error.field : undefined, sentence: sentenceFor(error) });
      notify(sentenceFor(error), 'warning');
    } finally {
      setBusy(false);
    }
  };
  const errorOf = (field: string): string | undefined => (fault?.field === field ? fault.sentence : undefined);
  return { fields, busy, change, save, errorOf, changed: Object.keys(changes(me, fields)).length > 0 };
}
