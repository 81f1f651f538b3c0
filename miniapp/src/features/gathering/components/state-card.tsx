import { View } from '@tarojs/components';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import { Card } from '@/components/card/card';
import { gatheringCopy } from '../gathering.copy';
import { registrationNote } from '../gathering-words';
import styles from './gathering.module.scss';

/** What a state means for the person, where its name does not say it all. */
export function StateCard({ registration }: { registration: RegistrationDto }): JSX.Element | null {
  if (registration.cancelReason !== null) {
    return <Card>{gatheringCopy.cancelledBecause(registration.cancelReason)}</Card>;
  }
  switch (registration.status) {
    case 'WAITLISTED':
      return (
        <Card tone="indigo">
          <View className={styles.strong}>{registrationNote(registration)}</View>
          <View>{gatheringCopy.waitHint}</View>
        </Card>
      );
    case 'OFFER_EXPIRED':
      return <Card>{gatheringCopy.offerExpiredHint}</Card>;
    case 'REJECTED':
      return <Card>{gatheringCopy.rejectedHint}</Card>;
    case 'NO_SHOW':
      return <Card>{gatheringCopy.noShowHint}</Card>;
    case 'ATTENDED':
      return <Card tone="green">{gatheringCopy.attendedHint}</Card>;
    default:
      return null;
  }
}
