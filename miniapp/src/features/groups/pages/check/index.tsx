import { View } from '@tarojs/components';
import { groupPledgeKindNames, type GroupPledgeCheckDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useGroupCheck } from '../../api/groups';
import styles from '../../components/groups.module.scss';
import { groupsCopy } from '../../groups.copy';

/** What a stranger sees who has scanned a group's certificate: that it holds, and how many they are, never who. */
export default function GroupCheckPage(): JSX.Element {
  const { token = '' } = useRouteParams('groups/check');
  const check = useGroupCheck(token);
  return (
    <Page title={groupsCopy.checkTitle}>
      <AsyncState query={check} skeleton="detail">
        {(data) => <Check check={data} />}
      </AsyncState>
    </Page>
  );
}

function Check({ check }: { check: GroupPledgeCheckDto }): JSX.Element {
  return (
    <View className={styles.sections}>
      <Card tone="green">
        <Heading size="large">{groupsCopy.checkTrue}</Heading>
        <View>{check.status === 'OPEN' ? groupsCopy.open : groupsCopy.closed}</View>
      </Card>
      <Card flush>
        <ListItem title={groupsCopy.checkKind} note={groupPledgeKindNames[check.kind]} />
        <ListItem title={groupsCopy.checkName} note={check.name ?? groupsCopy.checkNamePending} />
        <ListItem title={groupsCopy.checkMembers} note={groupsCopy.size(check.members)} />
        <ListItem title={groupsCopy.checkVersion} note={`${check.versionTitle} 第 ${check.version} 版`} />
        <ListItem title={groupsCopy.foundedOn} note={check.foundedOn} />
        {check.closedOn !== null && <ListItem title={groupsCopy.closedOn} note={check.closedOn} />}
      </Card>
      <View className={styles.row}>
        <Button variant="secondary" onPress={() => void goTo('pledge/read', {})}>
          {groupsCopy.toRead}
        </Button>
      </View>
    </View>
  );
}
