import { Paths } from '@good-netizen/shared/paths';
import type { GroupPledgeDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['groups'] });

export async function renameGroup(groupId: string, name: string): Promise<void> {
  await request<GroupPledgeDto>(Paths.pledge.groupName(groupId), { method: 'PUT', body: { name } });
  await refresh();
}

export async function closeGroup(groupId: string): Promise<void> {
  await request<GroupPledgeDto>(Paths.pledge.closeGroup(groupId), { method: 'POST' });
  await refresh();
}

/** The group is no longer this person's to see: only the list is asked for anew. */
export async function leaveGroup(groupId: string): Promise<void> {
  await request<void>(Paths.pledge.leaveGroup(groupId), { method: 'DELETE' });
  queryClient.removeQueries({ queryKey: ['groups', 'one', groupId] });
  await queryClient.invalidateQueries({ queryKey: ['groups', 'mine'] });
}
