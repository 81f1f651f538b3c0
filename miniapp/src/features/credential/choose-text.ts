import Taro from '@tarojs/taro';
import { isH5 } from '@/lib/platform';

const MOST_BYTES = 20_000;

/** The text of a file that the person chooses: on the disk (browser) or in a chat (WeChat). Null: none was chosen, or none to be read. */
export function chooseText(): Promise<string | null> {
  return isH5 ? fromDisk() : fromChat();
}

function fromDisk(): Promise<string | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.jwt,.txt,application/jwt,text/plain';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file || file.size > MOST_BYTES) resolve(null);
      else file.text().then(resolve, () => resolve(null));
    });
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

async function fromChat(): Promise<string | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['jwt', 'txt'] });
    const [file] = tempFiles;
    if (!file || file.size > MOST_BYTES) return null;
    return String(Taro.getFileSystemManager().readFileSync(file.path, 'utf8'));
  } catch {
    return null;
  }
}
