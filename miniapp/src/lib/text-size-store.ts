import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { isWeapp } from './platform';
import { keepValue, keptValue, StorageKey } from './storage';

/** How large text is drawn. `largest` is 长辈模式: ×1.4, with larger targets. */
export type TextSize = 'standard' | 'larger' | 'largest';

interface TextSizeState {
  size: TextSize;
  /** Whether the citizen turned 长辈模式 on here (WeChat's own setting may enlarge text without it). */
  largeText: boolean;
  setLargeText(on: boolean): void;
}

/** WeChat's own text size (我 → 设置 → 关怀模式 and 字体大小) as a factor; 1 elsewhere. */
function systemFactor(): number {
  if (!isWeapp) return 1;
  try {
    const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
    return fontSizeScaleFactor ?? 1;
  } catch {
    return 1;
  }
}

export function textSizeFor(largeText: boolean, factor: number): TextSize {
  if (largeText || factor >= 1.3) return 'largest';
  return factor >= 1.1 ? 'larger' : 'standard';
}

function keptChoice(): boolean {
  return keptValue(StorageKey.TEXT_SIZE, (value): value is string => value === 'large') !== null;
}

export const useTextSize = create<TextSizeState>((set) => ({
  size: textSizeFor(keptChoice(), systemFactor()),
  largeText: keptChoice(),
  setLargeText: (largeText) => {
    keepValue(StorageKey.TEXT_SIZE, largeText ? 'large' : 'standard');
    set({ largeText, size: textSizeFor(largeText, systemFactor()) });
  },
}));
