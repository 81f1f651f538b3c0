import { NoticeCard } from '@/components/notice-card/notice-card';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { goTo } from '@/lib/navigation/navigate';
import { useSession } from '@/lib/session/session-store';
import { useMyGroups } from '../../api/groups';
import { SignFirst, useHasSigned } from '../../components/sign-first';
import { StartForm } from '../../components/start-form';
import { groupsCopy } from '../../groups.copy';

/** An adult who has signed brings a group together. */
export default function StartGroupPage(): JSX.Element {
  const groups = useMyGroups();
  return (
    <Page title={groupsCopy.start}>
      <AsyncState query={groups} skeleton="lines">
        {() => <Start />}
      </AsyncState>
    </Page>
  );
}

function Start(): JSX.Element | null {
  const me = useSession((state) => state.me);
  const hasSigned = useHasSigned();
  if (me === null) return null;
  if (me.ageBand !== null && me.ageBand !== 'ADULT') {
    const go = (): void => void goTo('groups/join', {});
    return <NoticeCard sentence={groupsCopy.adultOnly} action={groupsCopy.join} go={go} />;
  }
  return hasSigned === false ? <SignFirst me={me} /> : <StartForm />;
}
