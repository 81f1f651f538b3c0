import { View } from '@tarojs/components';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { useDeed } from '@/lib/use-deed';
import { acceptOffer, cancelRegistration } from '../api/registrations';
import { gatheringCopy } from '../gathering.copy';
import { registrationNote } from '../gathering-words';
import styles from './gathering.module.scss';

/** A place is kept for somebody who waited: until when, and yes or no. */
export function OfferCard({ registration }: { registration: RegistrationDto }): JSX.Element {
  const { busy, run } = useDeed();
  const { id } = registration;
  const answer = (deed: (id: string) => Promise<unknown>, done: string): void =>
    void run(async () => void (await deed(id)), done);
  return (
    <Card tone="gold">
      <View className={styles.part}>
        <Heading>{gatheringCopy.offerTitle}</Heading>
        <View className={styles.strong}>{registrationNote(registration)}</View>
        <View>{gatheringCopy.offerHint}</View>
        <View className={styles.row}>
          <Button loading={busy} onPress={() => answer(acceptOffer, gatheringCopy.accepted)}>
            {gatheringCopy.accept}
          </Button>
          <Button
            variant="secondary"
            disabled={busy}
            onPress={() => answer(cancelRegistration, gatheringCopy.declined)}
          >
            {gatheringCopy.decline}
          </Button>
        </View>
      </View>
    </Card>
  );
}
