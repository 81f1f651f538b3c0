import { forgetCredentials, maybeSignedIn } from '@/lib/http/credentials';
import { markedReturnAddress, noteReturnFromSignIn } from '@/lib/session/return-from-sign-in';
import { resetTaro } from '../support/taro';

describe('coming back from the sign-in page on H5', () => {
  beforeEach(() => {
    resetTaro();
    forgetCredentials();
  });

  it('marks the address before the hash', () => {
    expect(markedReturnAddress('/#/pages/me/index?a=1')).toBe('/?from=sign-in#/pages/me/index?a=1');
    expect(markedReturnAddress('/?x=1#/pages/me/index')).toBe('/?x=1&from=sign-in#/pages/me/index');
  });

  it('is noticed once, and the mark leaves the address', () => {
    window.history.replaceState(null, '', markedReturnAddress('/?x=1#/pages/me/index'));
    noteReturnFromSignIn();
    expect(maybeSignedIn()).toBe(true);
    expect(window.location.href.endsWith('/?x=1#/pages/me/index')).toBe(true);
  });

  it('is not imagined', () => {
    window.history.replaceState(null, '', '/#/pages/me/index');
    noteReturnFromSignIn();
    expect(maybeSignedIn()).toBe(false);
  });
});
