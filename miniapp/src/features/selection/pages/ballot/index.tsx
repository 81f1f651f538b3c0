import { View } from '@tarojs/components';
import { useDidShow, useShareAppMessage } from '@tarojs/taro';
import type { SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { Prose } from '@/components/text/prose';
import { goTo } from '@/lib/navigation/navigate';
import { addressOf } from '@/lib/navigation/routes';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useSession } from '@/lib/session/session-store';
import { signIn } from '@/lib/session/sign-in';
import { useKnownSession } from '@/lib/session/use-known-session';
import { useCandidates } from '../../api/get-candidates';
import { useEligibility } from '../../api/get-eligibility';
import { useSelection } from '../../api/get-selection';
import { BallotFooter } from '../../components/ballot-footer';
import { CandidateList } from '../../components/candidate-list';
import { EligibilityPanel } from '../../components/eligibility-panel';
import { RulesPanel } from '../../components/rules-panel';
import { SelectionHero } from '../../components/selection-hero';
import styles from '../../components/selection.module.scss';
import { StateNotice } from '../../components/state-notice';
import { selectionCopy } from '../../selection.copy';

/** Read the candidates, choose, confirm. */
export default function BallotPage(): JSX.Element {
  const { selectionId = '' } = useRouteParams('selection/ballot');
  const selection = useSelection(selectionId);
  const eligibility = useEligibility(selectionId);
  useKnownSession();
  // A guest may choose first and sign in then; whoever may not vote now, or no more, has no basket.
  const mayChoose = !eligibility.data || (eligibility.data.eligible && eligibility.data.votesLeft > 0);
  useShareAppMessage(() => ({
    title: selection.data?.title ?? selectionCopy.title,
    path: addressOf('selection/ballot', { selectionId }),
  }));
  return (
    <Page
      title={selectionCopy.title}
      width="wide"
      hero={selection.data && <SelectionHero selection={selection.data} />}
      footer={selection.data?.status === 'OPEN' && mayChoose && <BallotFooter selection={selection.data} />}
    >
      <AsyncState query={selection} skeleton="detail">
        {(data) => <Ballot selection={data} />}
      </AsyncState>
    </Page>
  );
}

function Ballot({ selection }: { selection: SelectionDto }): JSX.Element {
  const candidates = useCandidates(selection.id);
  const eligibility = useEligibility(selection.id);
  const { status } = useSession();
  // Whoever comes back from the pledge or from their profile may vote now; this page was only covered meanwhile.
  useDidShow(() => {
    if (eligibility.data) void eligibility.refetch({ cancelRefetch: false });
  });
  return (
    <View className={styles.sections}>
      <Prose paragraphs={selection.intro} />
      <StateNotice selection={selection} />
      <RulesPanel lines={selection.rulesSummary} />
      {selection.status === 'OPEN' && status !== 'unknown' && (
        <EligibilityPanel
          eligibility={eligibility.data}
          signedIn={status === 'signed-in'}
          daily={selection.rules.period === 'DAY'}
          onSignIn={() => void signIn()}
          onProfile={() => void goTo('account/profile', {})}
          onPledge={() => void goTo('pledge/read', {})}
        />
      )}
      <AsyncState query={candidates}>
        {(list) => <CandidateList selection={selection} candidates={list.candidates} eligibility={eligibility.data} />}
      </AsyncState>
    </View>
  );
}
