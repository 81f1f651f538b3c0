import { View } from '@tarojs/components';
import { useState } from 'react';
import { groupPledgeKindNames, type GroupInvitationDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { replaceWith } from '@/lib/navigation/navigate';
import { useSession } from '@/lib/session/session-store';
import { signIn } from '@/lib/session/sign-in';
import { useDeed } from '@/lib/use-deed';
import { joinGroup } from '../api/groups';
import { nameOf } from '../group-words';
import { groupsCopy } from '../groups.copy';
import styles from './groups.module.scss';
import { ShowName } from './show-name';
import { SignFirst, useHasSigned } from './sign-first';

/** Which group this is, and joining it with one's own pledge. */
export function Invitation({ code, invitation }: { code: string; invitation: GroupInvitationDto }): JSX.Element {
  const { kind, members, limit, version, open, closesAt } = invitation;
  return (
    <View className={styles.sections}>
      <Card tone="green">
        <View className={styles.part}>
          <View>{groupsCopy.invitedBy(groupPledgeKindNames[kind])}</View>
          <Heading size="display">{nameOf(invitation)}</Heading>
          <View>
            {groupsCopy.ofLimit(members, limit)} · {groupsCopy.version(version)}
          </View>
          <View>{groupsCopy.until(formatShanghaiMoment(new Date(closesAt)))}</View>
        </View>
      </Card>
      {open ? <Joining code={code} /> : <View className={styles.hint}>{groupsCopy.notOpen}</View>}
    </View>
  );
}

function Joining({ code }: { code: string }): JSX.Element {
  const me = useSession((state) => state.me);
  const hasSigned = useHasSigned();
  const [showName, setShowName] = useState(false);
  const { busy, run } = useDeed();
  const join = (): Promise<boolean> =>
    run(async () => {
      const { id } = await joinGroup(code, showName);
      await replaceWith('groups/group', { groupId: id });
    }, groupsCopy.joined);
  if (me === null) {
    return (
      <View className={styles.part}>
        <View className={styles.hint}>{groupsCopy.signInHint}</View>
        <Button block onPress={() => void signIn()}>
          {groupsCopy.signIn}
        </Button>
      </View>
    );
  }
  if (hasSigned === false) return <SignFirst me={me} />;
  return (
    <View className={styles.part}>
      <ShowName checked={showName} onChange={setShowName} />
      <Button block loading={busy} onPress={() => void join()}>
        {groupsCopy.joinIn}
      </Button>
    </View>
  );
}
