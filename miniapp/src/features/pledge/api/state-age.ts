import type { AgeBand, MeDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { setMe } from '@/lib/session/session-store';

/** Tells the server the age band, once. */
export async function stateAge(ageBand: AgeBand): Promise<void> {
  setMe(await request<MeDto>(Paths.me.profile, { method: 'PUT', body: { ageBand }, sameHoweverOften: true }));
}
