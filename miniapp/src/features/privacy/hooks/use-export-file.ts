import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Paths } from '@good-netizen/shared/paths';
import { accessTokenIsStale, authorizationHeader } from '@/lib/http/credentials';
import { refreshSession } from '@/lib/http/refresh-session';
import { absoluteUrl } from '@/lib/http/request';
import { notify } from '@/lib/notice-store';
import { privacyCopy } from '../privacy.copy';

const OK = 200;

/**
 * WeChat hands a file on only within a tap, and a download ends outside it: so one tap fetches, the next one sends. In a
 * browser links do (the cookie goes along).
 */
export function useExportFile(id: string): {
  busy: boolean;
  fetched: boolean;
  fetch(): Promise<void>;
  send(): Promise<void>;
} {
  const [busy, setBusy] = useState(false);
  const [filePath, setFilePath] = useState<string | null>(null);
  const fetch = async (): Promise<void> => {
    setBusy(true);
    try {
      if (accessTokenIsStale()) await refreshSession();
      const url = absoluteUrl(Paths.me.exportPage(id));
      const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: authorizationHeader() });
      if (statusCode === OK) setFilePath(tempFilePath);
      else notify(privacyCopy.exportFailed, 'warning');
    } catch {
      notify(privacyCopy.exportFailed, 'warning');
    } finally {
      setBusy(false);
    }
  };
  const send = async (): Promise<void> => {
    if (filePath === null) return;
    try {
      await Taro.shareFileMessage({ filePath, fileName: 'good-netizen-my-data.html' });
      notify(privacyCopy.exportSent, 'success');
    } catch {
      // The person closed WeChat's list of chats: nothing to say.
    }
  };
  return { busy, fetched: filePath !== null, fetch, send };
}
