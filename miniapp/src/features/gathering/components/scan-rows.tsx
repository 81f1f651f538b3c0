import { View } from '@tarojs/components';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Tag } from '@/components/tag/tag';
import type { Scan } from '../check-in/scan-queue';
import { doorCopy } from '../door.copy';
import styles from './gathering.module.scss';

const tones = { WAITING: 'gold', TAKEN: 'green', REFUSED: 'seal' } as const;
const SHOWN = 30;

/** The newest scans of this telephone, and what became of each. */
export function ScanRows({ scans }: { scans: readonly Scan[] }): JSX.Element {
  if (scans.length === 0) return <View className={styles.hint}>{doorCopy.noScans}</View>;
  return (
    <Card flush>
      {scans.slice(0, SHOWN).map((scan) => (
        <ListItem
          key={scan.nonce}
          title={titleOf(scan)}
          note={
            <>
              <View>{`${doorCopy.directions[scan.direction]} · ${formatShanghaiMoment(new Date(scan.at))}`}</View>
              {scan.note !== null && <View>{scan.note}</View>}
            </>
          }
          trailing={<Tag tone={tones[scan.state]}>{doorCopy.states[scan.state]}</Tag>}
        />
      ))}
    </Card>
  );
}

const titleOf = ({ number, state }: Scan): string => {
  if (number !== null) return doorCopy.number(number);
  return state === 'WAITING' ? doorCopy.unknownWaiting : doorCopy.unknown;
};
