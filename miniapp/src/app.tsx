import { QueryClientProvider } from '@tanstack/react-query';
import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { listenForPrivacyQuestions } from './lib/privacy/wechat-privacy';
import { queryClient } from './lib/query/query-client';
import './lib/session/agree-again';
import { loadSession } from './lib/session/session-store';
import './app.scss';

export default function App({ children }: PropsWithChildren): JSX.Element {
  useLaunch(() => {
    listenForPrivacyQuestions();
    void loadSession();
  });
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
