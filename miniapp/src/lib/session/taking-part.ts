import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { goTo } from '../navigation/navigate';

/** What has to be done before somebody can take part, and where. */
export interface Hurdle {
  sentence: string;
  action: string;
  go: () => void;
}

/** Null for who may sign, give opinions and note acts: everybody who said their age, under 14 with a guardian's agreement. */
export function hurdleOf({ ageBand, abilities }: Pick<MeDto, 'ageBand' | 'abilities'>): Hurdle | null {
  if (ageBand === null) {
    return {
      sentence: '请先选择年龄段，只要选一次。未满14周岁的，还需要监护人同意。',
      action: '去选择年龄段',
      go: () => void goTo('account/profile'),
    };
  }
  if (abilities.pledge) return null;
  return {
    sentence: '未满14周岁，需要监护人先同意。请家长用自己的微信帮忙，一两分钟就好。',
    action: '请监护人同意',
    go: () => void goTo('privacy/guardian'),
  };
}
