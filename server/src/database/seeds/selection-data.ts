import { rulePresets } from '@good-netizen/shared/selection/rule-presets';
import { startOfShanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import type { NewSelection } from '../../selection/services/create-selection.service.js';
import type { SelectionContent } from './content/content-types.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function instantOf(now: Date, { dayOffset, hour }: SelectionContent['opens']): Date {
  return new Date(startOfShanghaiDay(now).getTime() + dayOffset * DAY_MS + hour * HOUR_MS);
}

/** A demonstration selection, dated from the first start. */
export function selectionOf(content: SelectionContent, editionId: string, now: Date): NewSelection {
  const rules = rulePresets.find(({ preset }) => preset === content.preset);
  if (!rules) throw new Error(`no rule preset is called ${content.preset}`);
  const { title, intro, organiser, activityOrdinal } = content;
  return {
    editionId,
    activityOrdinal,
    title,
    intro,
    organiser,
    opensAt: instantOf(now, content.opens),
    closesAt: instantOf(now, content.closes),
    demonstration: true,
    rules,
    candidates: content.candidates.map(({ cover, ...candidate }) => ({ ...candidate, coverName: cover })),
  };
}
