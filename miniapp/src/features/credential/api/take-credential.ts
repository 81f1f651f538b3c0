import type { CredentialDto, TakeCredentialDto } from '@good-netizen/shared/credential/credential.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** Safe to repeat: it is the same electronic certificate every time. */
export const takeCredential = (body: TakeCredentialDto): Promise<CredentialDto> =>
  request(Paths.credentials.take, { method: 'POST', body, sameHoweverOften: true });
