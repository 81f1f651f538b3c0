import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Receipt } from '@good-netizen/shared/selection/receipt';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';

/** The parts of a receipt, folded away for those who want to see them. */
export function ReceiptDetails({ receipt }: { receipt: Receipt }): JSX.Element {
  const [open, setOpen] = useState(false);
  const { index, size } = receipt.batch;
  const rows: [string, string][] = [
    [selectionCopy.ballotId, receipt.ballotId],
    [selectionCopy.commitment, receipt.commitment],
    [selectionCopy.rulesHash, receipt.rulesHash],
    [selectionCopy.key, receipt.keyId],
    [selectionCopy.batch, `${index + 1} / ${size}`],
    [selectionCopy.deadline, formatShanghaiMoment(new Date(receipt.inclusionDeadline))],
  ];
  return (
    <View>
      <Button variant="quiet" size="small" onPress={() => setOpen(!open)}>
        {selectionCopy.details}
      </Button>
      {open && (
        <Card flush>
          {rows.map(([name, value]) => (
            <ListItem
              key={name}
              title={name}
              note={
                <Text userSelect className={styles.mono}>
                  {value}
                </Text>
              }
            />
          ))}
        </Card>
      )}
    </View>
  );
}
