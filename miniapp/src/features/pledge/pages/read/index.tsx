import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { addressOf } from '@/lib/navigation/routes';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useCode } from '../../api/get-code';
import { CodeHero } from '../../components/code-hero';
import { CodeReader } from '../../components/code-reader';
import { MoreLinks } from '../../components/more-links';
import { SignSection } from '../../components/sign-section';
import { useReading } from '../../hooks/use-reading';
import { pledgeCopy } from '../../pledge.copy';
import styles from './index.module.scss';

/** Read the code of conduct by its four qualities, then sign it. */
export default function ReadPage(): JSX.Element {
  const { version } = useRouteParams('pledge/read');
  const code = useCode(version === undefined ? undefined : Number(version));
  const { read, markRead, left } = useReading(code.data?.version);
  useShareAppMessage(() => ({ title: pledgeCopy.readTitle, path: addressOf('pledge/read', {}) }));
  return (
    <Page title={pledgeCopy.readTitle} hero={code.data && <CodeHero code={code.data} />}>
      <AsyncState query={code} skeleton="detail">
        {(data) => (
          <View className={styles.sections}>
            <CodeReader code={data} read={read} onRead={markRead} />
            <SignSection code={data} left={left} />
            <MoreLinks />
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
