import { View } from '@tarojs/components';
import type { ExportDto } from '@good-netizen/shared/identity/privacy.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { isH5 } from '@/lib/platform';
import { exportAddress } from '../api/export-file';
import { useExports } from '../api/get-privacy';
import { requestExport } from '../api/request-export';
import { useDeed } from '@/lib/use-deed';
import { useExportFile } from '../hooks/use-export-file';
import { privacyCopy } from '../privacy.copy';
import styles from './privacy.module.scss';

const SHOWN = 3;
const moment = (instant: string): string => formatShanghaiMoment(new Date(instant));

/** Asking for a copy of everything, and collecting it. */
export function ExportPart(): JSX.Element {
  const copies = useExports();
  const { busy, run } = useDeed();
  return (
    <View className={styles.part}>
      <Heading>{privacyCopy.exportTitle}</Heading>
      <AsyncState query={copies} skeleton="lines">
        {(list) => (
          <Card>
            <View className={styles.part}>
              <View className={styles.hint}>{privacyCopy.exportHint}</View>
              {list.slice(0, SHOWN).map((copy) => (
                <CopyRow key={copy.id} copy={copy} />
              ))}
              <Button
                variant="secondary"
                loading={busy || list[0]?.status === 'WAITING'}
                onPress={() => void run(requestExport, privacyCopy.exportAsked)}
              >
                {privacyCopy.exportAsk}
              </Button>
            </View>
          </Card>
        )}
      </AsyncState>
    </View>
  );
}

function CopyRow({ copy }: { copy: ExportDto }): JSX.Element {
  const { id, status, requestedAt, availableUntil } = copy;
  const until = status === 'READY' && availableUntil !== null;
  return (
    <View className={styles.part}>
      <View>
        {privacyCopy.exportStatuses[status]}
        <View className={styles.hint}>
          {until ? privacyCopy.exportUntil(moment(availableUntil)) : privacyCopy.exportAskedOn(moment(requestedAt))}
        </View>
      </View>
      {status === 'READY' && (isH5 ? <BrowserActions id={id} /> : <WechatActions id={id} />)}
    </View>
  );
}

function BrowserActions({ id }: { id: string }): JSX.Element {
  const open = (shape: 'page' | 'json') => () => void window.open(exportAddress(id, shape), '_blank', 'noopener');
  return (
    <View className={styles.row}>
      <Button size="small" onPress={open('page')}>
        {privacyCopy.exportRead}
      </Button>
      <Button size="small" variant="secondary" onPress={open('json')}>
        {privacyCopy.exportSave}
      </Button>
    </View>
  );
}

function WechatActions({ id }: { id: string }): JSX.Element {
  const { busy, fetched, fetch, send } = useExportFile(id);
  return (
    <Button size="small" loading={busy} onPress={() => void (fetched ? send() : fetch())}>
      {fetched ? privacyCopy.exportSend : privacyCopy.exportSave}
    </Button>
  );
}
