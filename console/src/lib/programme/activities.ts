import { useQuery } from '@tanstack/react-query';
import type { ActivitySummaryDto, HomeDto } from '@good-netizen/shared/programme/programme.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '../http/request';

/** The activities of the current edition, in the plan's order. */
export function useActivities(): readonly ActivitySummaryDto[] {
  const { data } = useQuery({
    queryKey: ['programme', 'home'],
    queryFn: ({ signal }) => request<HomeDto>(Paths.programme.home, { signal }),
    staleTime: 60 * 60_000,
  });
  return data?.activities ?? [];
}

/** How an activity is called: `一、行为规范`. */
export function activityName(ordinal: number, activities: readonly ActivitySummaryDto[]): string {
  const number = '一二三四五六七'[ordinal - 1] ?? String(ordinal);
  const title = activities.find((activity) => activity.ordinal === ordinal)?.shortTitle;
  return title ? `${number}、${title}` : `第${number}项活动`;
}
