import { View } from '@tarojs/components';
import { useState } from 'react';
import { Page } from '@/components/page/page';
import { Segmented } from '@/components/segmented/segmented';
import { ByNumber } from '../../components/by-number';
import { ByText } from '../../components/by-text';
import { credentialCopy as copy } from '../../credential.copy';
import styles from '../../credential.module.scss';

const ways = [
  { key: 'number', label: copy.byNumber },
  { key: 'text', label: copy.byText },
] as const;

/** For strangers: is this certificate genuine, and does it hold? */
export default function CheckPage(): JSX.Element {
  const [way, setWay] = useState<'number' | 'text'>('number');
  return (
    <Page title={copy.checkTitle}>
      <View className={styles.sections}>
        <View>{copy.checkLead}</View>
        <Segmented label={copy.ways} value={way} items={ways} onChange={setWay} />
        {way === 'number' ? <ByNumber /> : <ByText />}
      </View>
    </Page>
  );
}
