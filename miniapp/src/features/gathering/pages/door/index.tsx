import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ScanDirection } from '@good-netizen/shared/gathering/check-in.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { usePersonHere } from '@/lib/session/use-person-here';
import { doorWire } from '../../api/door';
import type { Door } from '../../check-in/kept-doors';
import { waitingIn } from '../../check-in/scan-queue';
import { DoorState } from '../../components/door-state';
import styles from '../../components/gathering.module.scss';
import { ScanPad } from '../../components/scan-pad';
import { ScanRows } from '../../components/scan-rows';
import { StorageFull } from '../../components/storage-full';
import { VoidPart } from '../../components/void-part';
import { doorCopy } from '../../door.copy';
import { spanOf } from '../../gathering-words';
import { useDoor } from '../../hooks/use-door';
import { useDoorNotice } from '../../hooks/use-door-notice';

/** The door of one session, with or without a network. */
export default function DoorPage(): JSX.Element {
  const { sessionId = '' } = useRouteParams('gathering/door');
  const here = usePersonHere();
  return (
    <Page title={doorCopy.title}>
      <AsyncState query={here} skeleton="lines">
        {(person) => <OpenDoor key={person} person={person} sessionId={sessionId} />}
      </AsyncState>
    </Page>
  );
}

function OpenDoor({ person, sessionId }: Door): JSX.Element {
  const { list, scans, unkept, trouble, sending, take, flush } = useDoor({ person, sessionId }, doorWire);
  const tell = useDoorNotice(scans);
  const [direction, setDirection] = useState<ScanDirection>('IN');
  const onCode = async (code: string): Promise<void> => {
    tell(await take(code, direction));
  };
  return (
    <View className={styles.sections}>
      {list && (
        <View className={styles.part}>
          <Heading size="display">{list.title}</Heading>
          <View className={styles.strong}>{spanOf(list)}</View>
          <View>
            {doorCopy.inside(list.entries.filter(({ enteredAt }) => enteredAt !== null).length, list.entries.length)}
          </View>
        </View>
      )}
      {unkept && <StorageFull />}
      <DoorState
        waiting={waitingIn(scans).length}
        trouble={trouble}
        takenAt={list?.takenAt ?? null}
        sending={sending}
        onSend={() => void flush()}
      />
      <ScanPad direction={direction} onDirection={setDirection} onCode={(code) => void onCode(code)} />
      <View className={styles.part}>
        <Heading>{doorCopy.scansTitle}</Heading>
        <ScanRows scans={scans} />
      </View>
      <View className={styles.row}>
        <Button variant="secondary" onPress={() => void goTo('gathering/venue', { sessionId })}>
          {doorCopy.toVenue}
        </Button>
        {list?.right === 'SUPERVISOR' && <VoidPart sessionId={sessionId} onDone={() => void flush()} />}
      </View>
    </View>
  );
}
