import { Image, View } from '@tarojs/components';
import type { VenueCodeDto } from '@good-netizen/shared/gathering/check-in.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useVenueCode } from '../../api/door';
import { CodeLine } from '../../components/code-line';
import styles from '../../components/gathering.module.scss';
import { doorCopy } from '../../door.copy';
import { pictured } from '@/lib/a11y';
import { qrPicture } from '../../qr-picture';

/** For a screen at the door: a code that is another one every half minute. */
export default function VenuePage(): JSX.Element {
  const { sessionId = '' } = useRouteParams('gathering/venue');
  const code = useVenueCode(sessionId);
  return (
    <Page title={doorCopy.venueTitle}>
      <AsyncState query={code} skeleton="lines">
        {(found) => (code.isError ? <View>{doorCopy.venueOffline}</View> : <Board code={found} />)}
      </AsyncState>
    </Page>
  );
}

function Board({ code: { code } }: { code: VenueCodeDto }): JSX.Element {
  return (
    <View className={styles.center}>
      <View className={styles.strong}>{doorCopy.venueHow}</View>
      <Image className={styles.qr} src={qrPicture(code)} {...pictured(doorCopy.venuePicture)} />
      <CodeLine code={code} />
      <View className={styles.hint}>{doorCopy.venueNote}</View>
    </View>
  );
}
