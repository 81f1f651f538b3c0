import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import { ApiError } from '../http/api-error';

/** What a guest is told in the place of what belongs to a person; shown with the way to sign in. */
export const signInFirstError = new ApiError({
  code: PhoneErrorCode.SIGN_IN_REQUIRED,
  message: '用微信登录，确认是您本人就好。',
  status: 401,
});
