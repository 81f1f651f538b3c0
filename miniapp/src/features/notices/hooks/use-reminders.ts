import Taro from '@tarojs/taro';
import type { SubscriptionAnswer } from '@good-netizen/shared/notice/notice.dto';
import { subscriptionAnswers } from '@good-netizen/shared/notice/notice.dto';
import { Limits } from '@good-netizen/shared/limits';
import { notify } from '@/lib/notice-store';
import { isWeapp } from '@/lib/platform';
import { newIdempotencyKey } from '@/lib/random-bytes';
import { useDeed } from '@/lib/use-deed';
import { useSubscriptions } from '../api/get-subscriptions';
import { recordSubscriptions } from '../api/record-subscriptions';
import { noticesCopy } from '../notices.copy';

/** Asks WeChat, inside the tap as it demands, whether we may send one message of each kind. */
export function useReminders() {
  const subscriptions = useSubscriptions();
  const { busy, run } = useDeed();
  const offered = (subscriptions.data ?? []).slice(0, Limits.subscriptionResultsMax);
  const left = offered.reduce((sum, { remaining }) => sum + remaining, 0);
  const ask = async (): Promise<void> => {
    const answers = await askWechat(offered.map(({ templateId }) => templateId));
    const results = offered.flatMap(({ templateId }) => {
      const result = subscriptionAnswers.find((known) => known === answers[templateId]);
      return result ? [{ templateId, result }] : [];
    });
    if (!results.some(({ result }) => result === 'accept')) {
      notify(noticesCopy.notReminded);
      return;
    }
    await run(async () => recordSubscriptions({ results }, await newIdempotencyKey()), noticesCopy.reminded);
  };
  return { offered: isWeapp && offered.length > 0, left, busy, ask };
}

/** Nobody answered, or WeChat's main switch is off: as if all were refused. */
async function askWechat(tmplIds: string[]): Promise<Record<string, SubscriptionAnswer | string>> {
  try {
    const answer = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] });
    return answer as unknown as Record<string, string>;
  } catch {
    return {};
  }
}
