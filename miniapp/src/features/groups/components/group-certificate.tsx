import { Image, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Heading } from '@/components/text/heading';
import { pictured } from '@/lib/a11y';
import { goTo } from '@/lib/navigation/navigate';
import { notify } from '@/lib/notice-store';
import { isWeapp } from '@/lib/platform';
import { savePicture } from '@/lib/save-picture';
import { groupCertificate } from '../api/groups';
import { groupsCopy } from '../groups.copy';
import styles from './groups.module.scss';

/** The picture as the server drew it, once the name has passed. */
export function GroupCertificate({ publicToken, name }: { publicToken: string; name: string }): JSX.Element {
  const address = groupCertificate(publicToken);
  const save = async (): Promise<void> => {
    const saved = await savePicture(address, `${name}.png`);
    notify(saved ? groupsCopy.saved : groupsCopy.saveFailed, saved ? 'success' : 'warning');
  };
  return (
    <View>
      <Heading>{groupsCopy.certificate}</Heading>
      <View className={styles.center}>
        <Image
          className={styles.picture}
          src={address}
          mode="widthFix"
          {...pictured(groupsCopy.certificateLabel(name))}
        />
        <View className={styles.row}>
          <Button onPress={() => void save()}>{isWeapp ? groupsCopy.savePicture : groupsCopy.download}</Button>
          <Button variant="secondary" onPress={() => void goTo('groups/check', { token: publicToken })}>
            {groupsCopy.openCheck}
          </Button>
        </View>
      </View>
    </View>
  );
}
