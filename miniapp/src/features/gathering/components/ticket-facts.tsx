import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { notify } from '@/lib/notice-store';
import { gatheringCopy } from '../gathering.copy';
import { spanOf } from '../gathering-words';
import { Facts } from './facts';
import styles from './gathering.module.scss';

/** When and where; the place and the link are known to who has a place. */
export function TicketFacts({ registration }: { registration: RegistrationDto }): JSX.Element {
  const { place, onlineLink, number } = registration;
  const copy = async (link: string): Promise<void> => {
    await Taro.setClipboardData({ data: link });
    notify(gatheringCopy.copied, 'success');
  };
  return (
    <Card>
      <View className={styles.part}>
        <Facts
          facts={[
            { name: gatheringCopy.when, words: spanOf(registration) },
            place === null ? null : { name: gatheringCopy.place, words: place },
            onlineLink === null ? null : { name: gatheringCopy.link, words: onlineLink },
            { name: gatheringCopy.number, words: String(number) },
          ]}
        />
        {onlineLink !== null && (
          <View className={styles.row}>
            <Button variant="secondary" size="small" onPress={() => void copy(onlineLink)}>
              {gatheringCopy.copyLink}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}
