import { View } from '@tarojs/components';
import { groupPledgeKindNames, type GroupPledgeDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { goTo } from '@/lib/navigation/navigate';
import { useMyGroups } from '../../api/groups';
import styles from '../../components/groups.module.scss';
import { nameOf } from '../../group-words';
import { groupsCopy } from '../../groups.copy';

/** The groups one pledged with, and the ways to begin or join one. */
export default function MyGroupsPage(): JSX.Element {
  const groups = useMyGroups();
  return (
    <Page title={groupsCopy.title}>
      <View className={styles.sections}>
        <View className={styles.hint}>{groupsCopy.intro}</View>
        <View className={styles.row}>
          <Button onPress={() => void goTo('groups/start')}>{groupsCopy.start}</Button>
          <Button variant="secondary" onPress={() => void goTo('groups/join', {})}>
            {groupsCopy.join}
          </Button>
        </View>
        <AsyncState
          query={groups}
          isEmpty={(list) => list.length === 0}
          empty={{ title: groupsCopy.none, hint: groupsCopy.noneHint }}
        >
          {(list) => (
            <Card flush>
              {list.map((group) => (
                <GroupRow key={group.id} group={group} />
              ))}
            </Card>
          )}
        </AsyncState>
      </View>
    </Page>
  );
}

function GroupRow({ group }: { group: GroupPledgeDto }): JSX.Element {
  const { id, kind, members, status } = group;
  return (
    <ListItem
      title={nameOf(group)}
      note={`${groupPledgeKindNames[kind]} · ${groupsCopy.size(members)}`}
      trailing={
        <Tag tone={status === 'OPEN' ? 'green' : 'plain'}>
          {status === 'OPEN' ? groupsCopy.open : groupsCopy.closed}
        </Tag>
      }
      onPress={() => void goTo('groups/group', { groupId: id })}
    />
  );
}
