import { View } from '@tarojs/components';
import type { PracticeCountsDto } from '@good-netizen/shared/pledge/practice.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { NoticeCard } from '@/components/notice-card/notice-card';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { useSession } from '@/lib/session/session-store';
import { hurdleOf } from '@/lib/session/taking-part';
import { useMyPractice, usePracticeCounts } from '../../api/practice';
import { OwnEntries } from '../../components/own-entries';
import { PracticeCounts } from '../../components/practice-counts';
import { PracticeForm } from '../../components/practice-form';
import styles from '../../components/practice.module.scss';
import { practiceCopy } from '../../practice.copy';

/** Small acts that keep a promise, noted for oneself. */
export default function PracticePage(): JSX.Element {
  const counts = usePracticeCounts();
  return (
    <Page title={practiceCopy.title}>
      <View className={styles.sections}>
        <View className={styles.hint}>{practiceCopy.intro}</View>
        <AsyncState query={counts} skeleton="lines">
          {({ clauses }) => (
            <>
              <Own clauses={clauses} />
              <PracticeCounts clauses={clauses} />
            </>
          )}
        </AsyncState>
      </View>
    </Page>
  );
}

function Own({ clauses }: { clauses: PracticeCountsDto['clauses'] }): JSX.Element {
  const me = useSession((state) => state.me);
  const mine = useMyPractice();
  const hurdle = me && hurdleOf(me);
  return (
    <AsyncState query={mine} skeleton="lines">
      {(entries) => (
        <>
          {hurdle ? <NoticeCard {...hurdle} /> : <PracticeForm clauses={clauses} />}
          <View>
            <Heading>{practiceCopy.mine}</Heading>
            {entries.length > 0 ? <OwnEntries entries={entries} /> : <Nothing />}
          </View>
        </>
      )}
    </AsyncState>
  );
}

function Nothing(): JSX.Element {
  return (
    <View className={styles.hint}>
      {practiceCopy.none}。{practiceCopy.noneHint}
    </View>
  );
}
