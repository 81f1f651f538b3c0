import Taro from '@tarojs/taro';
import { isH5 } from './platform';

/**
 * Files kept on the device so that they open without a network: in WeChat's store of saved files (200 MB a mini-program), in
 * a browser in its cache storage, which exists only on a secure page.
 */
const STORE = 'gn-packs';

const browserStore = (): Promise<Cache> | null => (typeof caches === 'undefined' ? null : caches.open(STORE));

/**
 * Downloads and keeps a file.
 *
 * @returns its place for `openKeptFile`; null where nothing can be kept
 * @throws when the file cannot be had
 */
export async function keepFile(address: string): Promise<string | null> {
  if (isH5) {
    const store = await browserStore();
    if (!store) return null;
    await store.add(address);
    return address;
  }
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url: address });
  if (statusCode !== 200) throw new Error(`the file was answered with ${statusCode}`);
  return Taro.getFileSystemManager().saveFileSync(tempFilePath);
}

/** An address at which the kept file plays or shows; null when it is gone. In a browser it holds memory until `letGo`. */
export async function openKeptFile(place: string): Promise<string | null> {
  if (!isH5) return place;
  const found = await (await browserStore())?.match(place);
  return found ? URL.createObjectURL(await found.blob()) : null;
}

export function letGo(address: string): void {
  if (address.startsWith('blob:')) URL.revokeObjectURL(address);
}

export async function dropFile(place: string): Promise<void> {
  if (isH5) await (await browserStore())?.delete(place);
  else Taro.getFileSystemManager().removeSavedFile({ filePath: place });
}
