import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { pictured } from '@/lib/a11y';
import { notify } from '@/lib/notice-store';
import { isWeapp } from '@/lib/platform';
import { invitationPicture } from '../api/groups';
import { spacedCode } from '../group-words';
import { groupsCopy } from '../groups.copy';
import styles from './groups.module.scss';

/** The code that lets others in, to read out, to scan, to send: only its initiator has it. */
export function InviteCard({ code, closesAt }: { code: string; closesAt: string }): JSX.Element {
  const copy = async (): Promise<void> => {
    await Taro.setClipboardData({ data: code });
    notify(groupsCopy.copied, 'success');
  };
  return (
    <Card>
      <View className={styles.center}>
        <View className={styles.hint}>{groupsCopy.code}</View>
        <View className={styles.code}>{spacedCode(code)}</View>
        <Image className={styles.qr} src={invitationPicture(code)} mode="widthFix" {...pictured(groupsCopy.qr(code))} />
        <View className={styles.hint}>{groupsCopy.qrHint}</View>
        <View className={styles.hint}>{groupsCopy.until(formatShanghaiMoment(new Date(closesAt)))}</View>
        <View className={styles.row}>
          <Button variant="secondary" onPress={() => void copy()}>
            {groupsCopy.copy}
          </Button>
          {isWeapp && <Button openType="share">{groupsCopy.share}</Button>}
        </View>
      </View>
    </Card>
  );
}
