import { View } from '@tarojs/components';
import { useState } from 'react';
import type { GroupPledgeDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { replaceWith } from '@/lib/navigation/navigate';
import { useDeed } from '@/lib/use-deed';
import { closeGroup, leaveGroup } from '../api/run-group';
import { groupsCopy } from '../groups.copy';
import styles from './groups.module.scss';

/** The initiator ends the invitation, anybody else may leave; both are asked once more. */
export function EndPart({ group }: { group: GroupPledgeDto }): JSX.Element | null {
  const [asking, setAsking] = useState(false);
  const { busy, run } = useDeed();
  const close = async (): Promise<void> => {
    if (await run(() => closeGroup(group.id), groupsCopy.closedDone)) setAsking(false);
  };
  const leave = (): Promise<boolean> =>
    run(async () => {
      await leaveGroup(group.id);
      await replaceWith('groups/mine');
    }, groupsCopy.left);
  if (group.initiator && group.status === 'CLOSED') return null;
  const words = group.initiator
    ? { ask: groupsCopy.close, title: groupsCopy.closeTitle, hint: groupsCopy.closeHint, yes: groupsCopy.closeConfirm }
    : { ask: groupsCopy.leave, title: groupsCopy.leaveTitle, hint: groupsCopy.leaveHint, yes: groupsCopy.leave };
  const footer = (
    <View className={styles.row}>
      <Button variant="secondary" onPress={() => setAsking(false)}>
        {groupsCopy.cancel}
      </Button>
      <Button loading={busy} onPress={() => void (group.initiator ? close() : leave())}>
        {words.yes}
      </Button>
    </View>
  );
  return (
    <View className={styles.row}>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {words.ask}
      </Button>
      {asking && (
        <Sheet title={words.title} onClose={() => setAsking(false)} footer={footer}>
          {words.hint}
        </Sheet>
      )}
    </View>
  );
}
