import { View } from '@tarojs/components';
import { useState } from 'react';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Checkbox } from '@/components/choice/checkbox';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { cancelDeletion, requestDeletion } from '../api/change-deletion';
import { useDeed } from '@/lib/use-deed';
import { privacyCopy } from '../privacy.copy';
import { ConfirmSheet } from './confirm-sheet';
import styles from './privacy.module.scss';

/** For somebody who asked to leave: until when, and the way back. */
export function LeavingCard({ erasedFrom }: { erasedFrom: string }): JSX.Element {
  const { busy, run } = useDeed();
  return (
    <Card tone="seal">
      <View className={styles.part}>
        <View>{privacyCopy.leaving(formatShanghaiMoment(new Date(erasedFrom)))}</View>
        <View className={styles.hint}>{privacyCopy.leavingHint}</View>
        <Button loading={busy} onPress={() => void run(cancelDeletion, privacyCopy.stayed)}>
          {privacyCopy.stay}
        </Button>
      </View>
    </Card>
  );
}

/** Asking to leave: what goes, what stays, and a tick that it was read. */
export function LeavePart(): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const { busy, run } = useDeed();
  const close = (): void => {
    setAsking(false);
    setUnderstood(false);
  };
  const leave = async (): Promise<void> => {
    if (await run(requestDeletion)) close();
  };
  return (
    <View className={styles.part}>
      <Heading>{privacyCopy.leave}</Heading>
      <View className={styles.hint}>{privacyCopy.leaveHint}</View>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {privacyCopy.leave}
      </Button>
      {asking && (
        <ConfirmSheet
          title={privacyCopy.leaveTitle}
          confirm={privacyCopy.leaveConfirm}
          busy={busy}
          disabled={!understood}
          onClose={close}
          onConfirm={() => void leave()}
        >
          <Prose paragraphs={[...privacyCopy.leavePoints]} />
          <Checkbox checked={understood} onChange={setUnderstood}>
            {privacyCopy.leaveUnderstood}
          </Checkbox>
        </ConfirmSheet>
      )}
    </View>
  );
}
