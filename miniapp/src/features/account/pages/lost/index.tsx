import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { accountCopy } from '../../account.copy';
import styles from '../../account.module.scss';

/** Where an address leads that no page has: what may have happened, and the way on. */
export default function LostPage(): JSX.Element {
  return (
    <Page title={accountCopy.lostTitle}>
      <Card>
        <View className={styles.done}>
          <Heading>{accountCopy.lostTitle}</Heading>
          <View>{accountCopy.lostHint}</View>
          <View className={styles.row}>
            <Button onPress={() => void goTo('home')}>{accountCopy.lostHome}</Button>
            <Button variant="secondary" onPress={() => void goTo('account/complaint', { kind: 'SUGGESTION' })}>
              {accountCopy.lostTell}
            </Button>
          </View>
        </View>
      </Card>
    </Page>
  );
}
