import Taro from '@tarojs/taro';
import { Paths } from '@good-netizen/shared/paths';
import { accessTokenIsStale, authorizationHeader } from '@/lib/http/credentials';
import { refreshSession } from '@/lib/http/refresh-session';
import { absoluteUrl } from '@/lib/http/request';

const OK = 200;

/** Where a browser finds the copy; its cookie goes along. */
export function exportAddress(id: string, shape: 'page' | 'json'): string {
  return absoluteUrl(shape === 'page' ? Paths.me.exportPage(id) : Paths.me.exportJson(id));
}

/** Fetches the copy for reading to a temporary file of the telephone. Null: it was not to be had. */
export async function downloadExport(id: string): Promise<string | null> {
  if (accessTokenIsStale()) await refreshSession();
  const { statusCode, tempFilePath } = await Taro.downloadFile({
    url: exportAddress(id, 'page'),
    header: authorizationHeader(),
  });
  return statusCode === OK ? tempFilePath : null;
}
