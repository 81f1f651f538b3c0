import type { MeDto, UpdateMeDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { setMe } from '@/lib/session/session-store';

export async function updateMe(wish: UpdateMeDto): Promise<void> {
  setMe(await request<MeDto>(Paths.me.profile, { method: 'PUT', body: wish, sameHoweverOften: true }));
}
