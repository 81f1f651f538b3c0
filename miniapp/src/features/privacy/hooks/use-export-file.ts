import Taro from '@tarojs/taro';
import { useState } from 'react';
import { notify } from '@/lib/notice-store';
import { downloadExport } from '../api/export-file';
import { privacyCopy } from '../privacy.copy';

interface ExportFileActions {
  busy: boolean;
  fetched: boolean;
  fetch(): Promise<void>;
  send(): Promise<void>;
}

/** WeChat hands a file on only within a tap, and a download ends outside it: so one tap fetches, the next one sends. */
export function useExportFile(id: string): ExportFileActions {
  const [busy, setBusy] = useState(false);
  const [filePath, setFilePath] = useState<string | null>(null);
  const fetch = async (): Promise<void> => {
    setBusy(true);
    const path = await downloadExport(id).catch(() => null);
    setBusy(false);
    setFilePath(path);
    if (path === null) notify(privacyCopy.exportFailed, 'warning');
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
