import Taro from '@tarojs/taro';
import { downloadInBrowser } from './download-in-browser';
import { isH5 } from './platform';

/** Opens a PDF in WeChat's own reader, from where it is sent on or printed; downloads it in a browser. False when that failed. */
export async function openPaper(address: string, fileName: string): Promise<boolean> {
  if (isH5) {
    downloadInBrowser(address, fileName);
    return true;
  }
  try {
    const { tempFilePath, statusCode } = await Taro.downloadFile({ url: address });
    if (statusCode !== 200) return false;
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
    return true;
  } catch {
    return false;
  }
}
