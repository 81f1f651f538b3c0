import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { groupPledgeKindNames, type GroupPledgeDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { addressOf } from '@/lib/navigation/routes';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useGroup } from '../../api/groups';
import { EndPart } from '../../components/end-part';
import { GroupCertificate } from '../../components/group-certificate';
import styles from '../../components/groups.module.scss';
import { InviteCard } from '../../components/invite-card';
import { RenameForm } from '../../components/rename-form';
import { nameOf } from '../../group-words';
import { groupsCopy } from '../../groups.copy';

/** A group one is in: how many, its invitation, its certificate. */
export default function GroupPage(): JSX.Element {
  const { groupId = '' } = useRouteParams('groups/group');
  const group = useGroup(groupId);
  useShareAppMessage(() => shareOf(group.data));
  return (
    <Page title={groupsCopy.title}>
      <AsyncState query={group} skeleton="detail">
        {(data) => <Group group={data} />}
      </AsyncState>
    </Page>
  );
}

function Group({ group }: { group: GroupPledgeDto }): JSX.Element {
  const { id, kind, nameStatus, status, members, limit, version, code, closesAt, initiator, shownNames } = group;
  return (
    <View className={styles.sections}>
      <View className={styles.part}>
        <Heading size="display">{nameOf(group)}</Heading>
        <View className={styles.row}>
          <Tag tone="indigo">{groupPledgeKindNames[kind]}</Tag>
          <Tag tone={status === 'OPEN' ? 'green' : 'plain'}>
            {status === 'OPEN' ? groupsCopy.open : groupsCopy.closed}
          </Tag>
          <View>{groupsCopy.ofLimit(members, limit)}</View>
        </View>
        <View className={styles.hint}>{groupsCopy.version(version)}</View>
        {initiator && nameStatus === 'PENDING' && (
          <View className={styles.hint}>{groupsCopy.nameStatuses.PENDING}</View>
        )}
      </View>
      {initiator && nameStatus === 'REFUSED' && status === 'OPEN' && <RenameForm groupId={id} />}
      {code !== null && <InviteCard code={code} closesAt={closesAt} />}
      {group.hasCertificate && <GroupCertificate publicToken={group.publicToken} name={nameOf(group)} />}
      <Card>
        <Heading level={3}>{groupsCopy.shown}</Heading>
        <View className={styles.names}>
          {shownNames.length === 0 && <View className={styles.hint}>{groupsCopy.nobodyShown}</View>}
          {shownNames.map((name, index) => (
            <Tag key={index}>{name}</Tag>
          ))}
        </View>
      </Card>
      <EndPart group={group} />
    </View>
  );
}

function shareOf(group: GroupPledgeDto | undefined): { title: string; path: string } {
  const code = group?.code ?? undefined;
  const title = group ? groupsCopy.invitedBy(groupPledgeKindNames[group.kind]) : groupsCopy.title;
  return { title, path: addressOf('groups/join', { code }) };
}
