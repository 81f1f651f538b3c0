import { QueryClientProvider } from '@tanstack/react-query';
import Taro, { useLaunch, usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { WayIn } from './components/async-state/way-in';
import { addressOf } from './lib/navigation/routes';
import { listenForPrivacyQuestions } from './lib/privacy/wechat-privacy';
import { queryClient } from './lib/query/query-client';
import './lib/session/agree-again';
import { loadSession } from './lib/session/session-store';
import { signIn } from './lib/session/sign-in';
import './app.scss';

const askToSignIn = (): Promise<boolean> => signIn();

export default function App({ children }: PropsWithChildren): JSX.Element {
  useLaunch(() => {
    listenForPrivacyQuestions();
    void loadSession();
  });
  // WeChat has opened nothing yet, a browser shows the page before.
  usePageNotFound(() => void Taro.redirectTo({ url: addressOf('account/lost', {}) }));
  return (
    <QueryClientProvider client={queryClient}>
      <WayIn.Provider value={askToSignIn}>{children}</WayIn.Provider>
    </QueryClientProvider>
  );
}
