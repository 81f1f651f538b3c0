import { NoticeCard } from '@/components/notice-card/notice-card';
import { useMyPledges } from '@/lib/my-pledges';
import { goTo } from '@/lib/navigation/navigate';
import { homeCopy } from '../home.copy';

/** Asks a person who signed an older version, kindly and once a visit, to read the new one. */
export function RenewNotice(): JSX.Element | null {
  const pledges = useMyPledges();
  const due = pledges.data?.some(({ status, renewable }) => status === 'SIGNED' && renewable);
  if (due !== true) return null;
  return <NoticeCard sentence={homeCopy.renew} action={homeCopy.renewGo} go={() => void goTo('pledge/read', {})} />;
}
