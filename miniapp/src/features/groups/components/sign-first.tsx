import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { NoticeCard } from '@/components/notice-card/notice-card';
import { useMyPledges } from '@/lib/my-pledges';
import { goTo } from '@/lib/navigation/navigate';
import { hurdleOf } from '@/lib/session/taking-part';
import { groupsCopy } from '../groups.copy';

/** Whether this person has a pledge that the group can count. Undefined while it is not known. */
export function useHasSigned(): boolean | undefined {
  const pledges = useMyPledges();
  return pledges.data?.some(({ status, renewable }) => status === 'SIGNED' && !renewable);
}

/** What comes before a group's pledge: one's age, a guardian, one's own pledge of the version in force. */
export function SignFirst({ me }: { me: MeDto }): JSX.Element {
  const hurdle = hurdleOf(me);
  if (hurdle) return <NoticeCard {...hurdle} />;
  return (
    <NoticeCard sentence={groupsCopy.signFirst} action={groupsCopy.toSign} go={() => void goTo('pledge/read', {})} />
  );
}
