import { View } from '@tarojs/components';
import type { CandidateCardDto, SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Sheet } from '@/components/sheet/sheet';
import { aria } from '@/lib/a11y';
import { useBaskets } from '../basket/basket-store';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';

interface ConfirmSheetProps {
  selection: SelectionDto;
  candidates: readonly CandidateCardDto[];
  busy: boolean;
  fault: string | null;
  onCast: () => void;
  onClose: () => void;
}

/** The ballot once more, before it is sealed. */
export function ConfirmSheet(props: ConfirmSheetProps): JSX.Element {
  const { selection, candidates, busy, fault, onCast, onClose } = props;
  const votes = useBaskets((state) => state.baskets[selection.id]) ?? {};
  const footer = (
    <View className={styles.basket}>
      <Button variant="secondary" onPress={onClose}>
        {selectionCopy.back}
      </Button>
      <Button variant="seal" loading={busy} onPress={onCast}>
        {selectionCopy.cast}
      </Button>
    </View>
  );
  return (
    <Sheet title={selectionCopy.confirmTitle} onClose={onClose} footer={footer}>
      <Card flush>
        {candidates
          .filter(({ id }) => (votes[id] ?? 0) > 0)
          .map(({ id, title, byline }) => (
            <ListItem key={id} title={title} note={byline} trailing={selectionCopy.votes(votes[id] ?? 0)} />
          ))}
      </Card>
      <View className={styles.rule}>{selectionCopy.confirmNote}</View>
      {!selection.rules.revote && <View className={styles.rule}>{selectionCopy.noRevote}</View>}
      {fault !== null && (
        <View className={styles.fault} {...aria({ role: 'alert' })}>
          {fault}
        </View>
      )}
    </Sheet>
  );
}
