import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { CredentialDto } from '@good-netizen/shared/credential/credential.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { downloadInBrowser } from '@/lib/download-in-browser';
import { goTo } from '@/lib/navigation/navigate';
import { isH5 } from '@/lib/platform';
import { useDeed } from '@/lib/use-deed';
import { credentialCopy as copy } from '../credential.copy';
import styles from '../credential.module.scss';

/** The electronic certificate, to copy or to keep as a file. */
export function TakenCredential({ taken }: { taken: CredentialDto }): JSX.Element {
  const { run } = useDeed();
  const keep = async (): Promise<void> => {
    await Taro.setClipboardData({ data: taken.jwt });
  };
  return (
    <>
      <Card flush>
        <ListItem title={copy.number} note={taken.number} />
        <ListItem title={copy.holder} note={taken.named ? copy.named : copy.unnamed} />
      </Card>
      <View className={styles.token}>{taken.jwt}</View>
      <View className={styles.actions}>
        <Button onPress={() => void run(keep, isH5 ? copy.copied : undefined)}>{copy.copy}</Button>
        {isH5 && (
          <Button variant="secondary" onPress={() => download(taken)}>
            {copy.download}
          </Button>
        )}
        <Button variant="quiet" onPress={() => void goTo('credential/check')}>
          {copy.checkTitle}
        </Button>
      </View>
    </>
  );
}

function download({ jwt, number }: CredentialDto): void {
  const address = URL.createObjectURL(new Blob([jwt], { type: 'application/jwt' }));
  downloadInBrowser(address, `${number}.jwt`);
  URL.revokeObjectURL(address);
}
