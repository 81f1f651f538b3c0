import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { registrationStatusNames } from '@good-netizen/shared/gathering/gathering-names';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { goTo } from '@/lib/navigation/navigate';
import { useMyRegistrations } from '../../api/registrations';
import { pruneDoors } from '../../check-in/prune-doors';
import styles from '../../components/gathering.module.scss';
import { gatheringCopy } from '../../gathering.copy';
import { registrationNote, registrationTones, spanOf } from '../../gathering-words';

/** Everything one signed up for, and how it stands. */
export default function MyGatheringsPage(): JSX.Element {
  const mine = useMyRegistrations();
  const { data, refetch } = mine;
  useEffect(() => pruneDoors(), []);
  useDidShow(() => {
    if (data) void refetch({ cancelRefetch: false });
  });
  const toList = (
    <Button variant="secondary" onPress={() => void goTo('gathering/list')}>
      {gatheringCopy.toList}
    </Button>
  );
  const toHelping = (
    <Button variant="quiet" onPress={() => void goTo('gathering/helping')}>
      {gatheringCopy.toHelping}
    </Button>
  );
  const noneActions = (
    <View className={styles.row}>
      {toList}
      {toHelping}
    </View>
  );
  return (
    <Page title={gatheringCopy.mineTitle}>
      <AsyncState
        query={mine}
        isEmpty={(list) => list.length === 0}
        empty={{ title: gatheringCopy.mineNone, hint: gatheringCopy.mineNoneHint, action: noneActions }}
      >
        {(list) => (
          <View className={styles.sections}>
            <Card flush>
              {list.map((registration) => (
                <RegistrationRow key={registration.id} registration={registration} />
              ))}
            </Card>
            <View className={styles.row}>{toList}</View>
            <View className={styles.row}>{toHelping}</View>
          </View>
        )}
      </AsyncState>
    </Page>
  );
}

function RegistrationRow({ registration }: { registration: RegistrationDto }): JSX.Element {
  const { id, title, status } = registration;
  const note = registrationNote(registration);
  return (
    <ListItem
      kicker={<Tag tone={registrationTones[status]}>{registrationStatusNames[status]}</Tag>}
      title={title}
      note={
        <>
          <View>{spanOf(registration)}</View>
          {note !== '' && <View className={styles.strong}>{note}</View>}
        </>
      }
      onPress={() => void goTo('gathering/ticket', { registrationId: id })}
    />
  );
}
