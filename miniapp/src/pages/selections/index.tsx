import { View } from '@tarojs/components';
import type { SelectionSummaryDto } from '@good-netizen/shared/selection/selection.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { aria } from '@/lib/a11y';
import { useSelections } from './api/get-selections';
import { SelectionSection } from './components/selection-section';
import styles from './index.module.scss';
import { selectionsCopy } from './selections.copy';

const isOpen = ({ status }: SelectionSummaryDto): boolean => status === 'OPEN' || status === 'PAUSED';
const isComing = ({ status }: SelectionSummaryDto): boolean => status === 'FROZEN';

/** What can be voted on now, soon, and what is over. */
export default function SelectionsPage(): JSX.Element {
  const selections = useSelections();
  return (
    <Page title={selectionsCopy.title} tab="selections" hero={<Hero />}>
      <AsyncState
        query={selections}
        isEmpty={(list) => list.length === 0}
        empty={{ title: selectionsCopy.none, hint: selectionsCopy.noneHint }}
      >
        {(list) => (
          <View className={styles.sections}>
            <SelectionSection title={selectionsCopy.open} selections={list.filter(isOpen)} />
            <SelectionSection title={selectionsCopy.coming} selections={list.filter(isComing)} />
            <SelectionSection
              title={selectionsCopy.ended}
              selections={list.filter((selection) => !isOpen(selection) && !isComing(selection))}
            />
          </View>
        )}
      </AsyncState>
    </Page>
  );
}

function Hero(): JSX.Element {
  return (
    <View className={styles.hero}>
      <View className={styles.heading} {...aria({ role: 'heading', level: 1 })}>
        {selectionsCopy.heading}
      </View>
      <View className={styles.note}>{selectionsCopy.note}</View>
    </View>
  );
}
