import { Image, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { notify } from '@/lib/notice-store';
import { openPaper } from '@/lib/open-paper';
import { savePicture } from '@/lib/save-picture';
import { pictured } from '@/lib/a11y';
import { isWeapp } from '@/lib/platform';
import { certificateAddress, paperAddress } from '../api/certificate-address';
import { pledgeCopy } from '../pledge.copy';
import styles from './certificate-picture.module.scss';

/** The picture as the server drew it. Saving is offered, sharing is nobody's duty. */
export function CertificatePicture({ publicToken, serial }: { publicToken: string; serial: string }): JSX.Element {
  const address = certificateAddress(publicToken);
  const save = async (): Promise<void> => {
    const saved = await savePicture(address, `${serial}.png`);
    notify(saved ? pledgeCopy.saved : pledgeCopy.saveFailed, saved ? 'success' : 'warning');
  };
  const open = async (): Promise<void> => {
    if (!(await openPaper(paperAddress(publicToken), `${serial}.pdf`))) notify(pledgeCopy.paperFailed, 'warning');
  };
  return (
    <View className={styles.frame}>
      <Image
        className={styles.picture}
        src={address}
        mode="widthFix"
        {...pictured(`${pledgeCopy.certificateTitle} ${serial}`)}
      />
      <View className={styles.hint}>{pledgeCopy.certificateHint}</View>
      <Button onPress={() => void save()}>{isWeapp ? pledgeCopy.save : pledgeCopy.download}</Button>
      <Button variant="secondary" onPress={() => void open()}>
        {isWeapp ? pledgeCopy.openPaper : pledgeCopy.downloadPaper}
      </Button>
    </View>
  );
}
