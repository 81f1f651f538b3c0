import Taro from '@tarojs/taro';
import { downloadInBrowser } from './download-in-browser';
import { isH5 } from './platform';

/** Saves a picture to the album (WeChat) or as a download (browser). False when the person or the platform said no. */
export async function savePicture(address: string, fileName: string): Promise<boolean> {
  if (isH5) {
    downloadInBrowser(address, fileName);
    return true;
  }
  try {
    const { tempFilePath } = await Taro.downloadFile({ url: address });
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
    return true;
  } catch {
    return false;
  }
}
