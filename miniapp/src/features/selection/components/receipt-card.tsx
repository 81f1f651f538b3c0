import { View } from '@tarojs/components';
import { useMemo } from 'react';
import type { MyBallotDto, SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Heading } from '@/components/text/heading';
import { checkKeptBallot } from '../cast/check-kept-ballot';
import { dayInWords, selectionCopy } from '../selection.copy';
import { ReceiptDetails } from './receipt-details';
import styles from './selection.module.scss';

const sentences = {
  own: selectionCopy.checkedHere,
  signature: selectionCopy.checkedSignature,
  failed: selectionCopy.checkFailed,
};

/** A ballot as its voter sees it: where it stands, what this phone found, what was chosen. */
export function ReceiptCard({ ballot, selection }: { ballot: MyBallotDto; selection: SelectionDto }): JSX.Element {
  const check = useMemo(() => checkKeptBallot(selection, ballot), [selection, ballot]);
  return (
    <View className={styles.sections}>
      <Card tone={check === 'failed' ? 'seal' : 'green'}>
        <Heading size="large">{selectionCopy.states[ballot.state]}</Heading>
        <View>{sentences[check]}</View>
        <View className={styles.rule}>{selectionCopy.castOn(dayInWords(ballot.castOn))}</View>
      </Card>
      <View className={styles.note}>{selectionCopy.proves}</View>
      <Heading>{selectionCopy.myChoices}</Heading>
      <Card flush>
        {ballot.choices.map(({ candidateId, title, votes }) => (
          <ListItem key={candidateId} title={title} trailing={selectionCopy.votes(votes)} />
        ))}
      </Card>
      <ReceiptDetails receipt={ballot.receipt} />
    </View>
  );
}
