import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { ScanDirection } from '@good-netizen/shared/gathering/check-in.dto';
import { Button } from '@/components/button/button';
import { Segmented } from '@/components/segmented/segmented';
import { TextField } from '@/components/text-field/text-field';
import { isWeapp } from '@/lib/platform';
import { doorCopy } from '../door.copy';
import styles from './gathering.module.scss';

const directions = [
  { key: 'IN', label: doorCopy.in },
  { key: 'OUT', label: doorCopy.out },
] as const;

interface Props {
  direction: ScanDirection;
  onDirection: (direction: ScanDirection) => void;
  onCode: (code: string) => void;
}

/** Reads codes at the door: by the camera in WeChat, by typing everywhere. */
export function ScanPad({ direction, onDirection, onCode }: Props): JSX.Element {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const scan = async (): Promise<void> => {
    const read = await scannedText();
    if (read !== null) onCode(read);
  };
  const take = (): void => {
    const code = typed.trim();
    setWrong(code === '');
    if (code === '') return;
    setTyped('');
    onCode(code);
  };
  return (
    <View className={styles.part}>
      <Segmented label={doorCopy.direction} items={directions} value={direction} onChange={onDirection} />
      {isWeapp && (
        <Button block onPress={() => void scan()}>
          {doorCopy.scan}
        </Button>
      )}
      <TextField
        label={doorCopy.typeCode}
        hint={doorCopy.typeHint}
        value={typed}
        error={wrong ? doorCopy.typeFirst : undefined}
        onChange={setTyped}
        onConfirm={take}
      />
      <Button variant={isWeapp ? 'secondary' : 'primary'} onPress={take}>
        {doorCopy.take}
      </Button>
    </View>
  );
}

/** What the camera read; null when nobody scanned anything. */
export async function scannedText(): Promise<string | null> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] });
    return result.trim();
  } catch {
    return null;
  }
}
