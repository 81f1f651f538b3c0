import { View } from '@tarojs/components';
import { useState } from 'react';
import type { GuardianConsentDto } from '@good-netizen/shared/identity/guardian.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Heading } from '@/components/text/heading';
import { withdrawGuardianConsent } from '../api/guardian';
import { useDeed } from '@/lib/use-deed';
import { privacyCopy } from '../privacy.copy';
import { ConfirmSheet } from './confirm-sheet';
import styles from './privacy.module.scss';

/** What was agreed, from either side; a guardian can end it here. */
export function ConsentRecords({ consents }: { consents: readonly GuardianConsentDto[] }): JSX.Element | null {
  const [asked, setAsked] = useState<string | null>(null);
  const { busy, run } = useDeed();
  if (consents.length === 0) return null;
  const withdraw = async (id: string): Promise<void> => {
    if (await run(() => withdrawGuardianConsent(id), privacyCopy.withdrawn)) setAsked(null);
  };
  return (
    <View className={styles.part}>
      <Heading>{privacyCopy.records}</Heading>
      <Card flush>
        {consents.map((consent) => (
          <ListItem
            key={consent.id}
            title={titleOf(consent)}
            note={noteOf(consent)}
            trailing={
              consent.side === 'GUARDIAN' && consent.withdrawnAt === null ? (
                <Button variant="secondary" size="small" onPress={() => setAsked(consent.id)}>
                  {privacyCopy.withdraw}
                </Button>
              ) : undefined
            }
          />
        ))}
      </Card>
      {asked !== null && (
        <ConfirmSheet
          title={privacyCopy.withdrawTitle}
          confirm={privacyCopy.withdraw}
          busy={busy}
          onClose={() => setAsked(null)}
          onConfirm={() => void withdraw(asked)}
        >
          {privacyCopy.withdrawHint}
        </ConfirmSheet>
      )}
    </View>
  );
}

function titleOf({ side, otherName, relation }: GuardianConsentDto): string {
  const known = privacyCopy.relations[relation];
  return side === 'GUARDIAN' ? privacyCopy.asGuardian(otherName, known) : privacyCopy.asChild(otherName, known);
}

function noteOf({ at, textVersion, withdrawnAt }: GuardianConsentDto): string {
  if (withdrawnAt !== null) return privacyCopy.withdrawnOn(formatShanghaiDate(new Date(withdrawnAt)));
  return privacyCopy.givenOn(formatShanghaiDate(new Date(at)), textVersion);
}
