import { sectorNames } from '@good-netizen/shared/programme/programme.dto';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import { dayText } from '@/lib/format/instants';
import { activityName, useActivities } from '@/lib/programme/activities';
import { useRegions } from '@/lib/programme/regions';

const JUST_BEFORE_MS = 1;

/** Says the bounds of a grant in words: 一、行为规范，贵阳市，2026/12/31 止. Without bounds: 不限范围. */
export function useScopeText(): (scope: Omit<GrantScopeDto, 'role' | 'unitId'>) => string {
  const activities = useActivities();
  const regions = useRegions();
  return ({ activity, regionCode, sector, validUntil }) => {
    const bounds = [
      activity === null ? null : activityName(activity, activities),
      regionCode === null ? null : (regions.find(({ code }) => code === regionCode)?.name ?? regionCode),
      sector === null ? null : sectorNames[sector],
      validUntil === null ? null : `${lastDay(validUntil)} 止`,
    ].filter((bound) => bound !== null);
    return bounds.length === 0 ? '不限范围' : bounds.join('，');
  };
}

/** A grant that ends at midnight is good until the day before. */
const lastDay = (iso: string): string => dayText(new Date(Date.parse(iso) - JUST_BEFORE_MS).toISOString());
