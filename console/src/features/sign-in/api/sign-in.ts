import type {
  StaffChallengeDto,
  StaffRecoverDto,
  StaffSignedInDto,
  StaffSignInDto,
  StaffTotpDto,
} from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

/** The first step: name and password. Never repeated by itself, since each try counts. */
export const startSignIn = (body: StaffSignInDto): Promise<StaffChallengeDto> =>
  request(DeskPaths.auth.signIn, { method: 'POST', body });

/** The second step, with the authenticator's code. */
export const finishWithCode = (body: StaffTotpDto): Promise<StaffSignedInDto> =>
  request(DeskPaths.auth.totp, { method: 'POST', body });

/** The second step, with a recovery code. */
export const finishWithRecoveryCode = (body: StaffRecoverDto): Promise<StaffSignedInDto> =>
  request(DeskPaths.auth.recover, { method: 'POST', body });
