import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { gatheringKindNames } from '@good-netizen/shared/gathering/gathering.dto';
import { registrationStatusNames } from '@good-netizen/shared/gathering/gathering-names';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useRegistration } from '../../api/registrations';
import { CancelPart } from '../../components/cancel-part';
import styles from '../../components/gathering.module.scss';
import { OfferCard } from '../../components/offer-card';
import { StateCard } from '../../components/state-card';
import { SatisfactionPart } from '../../components/satisfaction-part';
import { TicketCode } from '../../components/ticket-code';
import { TicketFacts } from '../../components/ticket-facts';
import { gatheringCopy } from '../../gathering.copy';
import { mayCancel, registrationTones } from '../../gathering-words';

/** One's own registration: how it stands, what to do, where to go. */
export default function TicketPage(): JSX.Element {
  const { registrationId = '' } = useRouteParams('gathering/ticket');
  const registration = useRegistration(registrationId);
  const { data, refetch } = registration;
  useDidShow(() => {
    if (data) void refetch({ cancelRefetch: false });
  });
  return (
    <Page title={gatheringCopy.ticketTitle}>
      <AsyncState query={registration} skeleton="lines">
        {(found) => <Ticket registration={found} />}
      </AsyncState>
    </Page>
  );
}

function Ticket({ registration }: { registration: RegistrationDto }): JSX.Element {
  const { kind, title, status, gatheringId } = registration;
  return (
    <View className={styles.sections}>
      <View className={styles.part}>
        <Heading size="display">{title}</Heading>
        <View className={styles.row}>
          <Tag tone="indigo">{gatheringKindNames[kind]}</Tag>
          <Tag tone={registrationTones[status]}>{registrationStatusNames[status]}</Tag>
        </View>
      </View>
      {status === 'OFFERED' ? <OfferCard registration={registration} /> : <StateCard registration={registration} />}
      <TicketFacts registration={registration} />
      {(status === 'CONFIRMED' || status === 'ATTENDED') && <TicketCode registration={registration} />}
      {status === 'ATTENDED' && <SatisfactionPart registrationId={registration.id} />}
      <View className={styles.row}>
        <Button variant="secondary" onPress={() => void goTo('gathering/detail', { gatheringId })}>
          {gatheringCopy.toDetail}
        </Button>
        {mayCancel(status) && <CancelPart registrationId={registration.id} />}
      </View>
    </View>
  );
}
