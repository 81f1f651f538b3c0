import { Image, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { pictured } from '@/lib/a11y';
import { notify } from '@/lib/notice-store';
import { openPaper } from '@/lib/open-paper';
import { isWeapp } from '@/lib/platform';
import { savePicture } from '@/lib/save-picture';
import { paperAddress, pictureAddress } from '../api/family';
import { familyCopy } from '../family.copy';
import styles from '../family.module.scss';

/** The certificate as a picture and on paper. */
export function Paper({ number, token }: { number: string; token: string }): JSX.Element {
  const picture = pictureAddress(token);
  const save = async (): Promise<void> => {
    const saved = await savePicture(picture, `${number}.png`);
    notify(saved ? familyCopy.saved : familyCopy.saveFailed, saved ? 'success' : 'warning');
  };
  const open = async (): Promise<void> => {
    if (!(await openPaper(paperAddress(token), `${number}.pdf`))) notify(familyCopy.paperFailed, 'warning');
  };
  return (
    <View className={styles.part}>
      <Image
        className={styles.picture}
        src={picture}
        mode="widthFix"
        {...pictured(`${familyCopy.certificateTitle} ${number}`)}
      />
      <Button onPress={() => void save()}>{isWeapp ? familyCopy.save : familyCopy.download}</Button>
      <Button variant="secondary" onPress={() => void open()}>
        {isWeapp ? familyCopy.openPaper : familyCopy.paper}
      </Button>
    </View>
  );
}
