import { renderHook, waitFor } from '@testing-library/react';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import { rememberCookieSession } from '@/lib/http/credentials';
import { forgetSession, setMe, useSession } from '@/lib/session/session-store';
import { usePersonHere } from '@/lib/session/use-person-here';
import { resetTaro } from '../support/taro';

const me = (netizenId: string) => ({ netizenId }) as MeDto;
const reopen = () => useSession.setState({ status: 'unknown', me: null });

describe('who is here', () => {
  beforeEach(() => {
    resetTaro();
    rememberCookieSession();
  });

  it('is still known when the app is opened anew without a network', () => {
    setMe(me('n1'));
    reopen();
    expect(renderHook(usePersonHere).result.current).toMatchObject({ data: 'n1', error: null, isPending: false });
  });

  it('is the next person once they signed in', () => {
    setMe(me('n1'));
    setMe(me('n2'));
    reopen();
    expect(renderHook(usePersonHere).result.current.data).toBe('n2');
  });

  it('is nobody after signing out, also when the app is opened anew', async () => {
    setMe(me('n1'));
    forgetSession();
    reopen();
    const { result } = renderHook(usePersonHere);
    expect(result.current.data).toBeUndefined();
    await waitFor(() => expect(result.current).toMatchObject({ error: { code: PhoneErrorCode.SIGN_IN_REQUIRED } }));
  });
});
