import { create } from 'zustand';

export type NoticeTone = 'plain' | 'success' | 'warning';

export interface NoticeState {
  text: string;
  tone: NoticeTone;
}

const SHOWN_MS = 3_600;
let timer: ReturnType<typeof setTimeout> | undefined;

export const useNotice = create<NoticeState>(() => ({ text: '', tone: 'plain' }));

/** Shows one short sentence for some seconds; screen readers speak it. For what must be decided, use a Sheet. */
export function notify(text: string, tone: NoticeTone = 'plain'): void {
  clearTimeout(timer);
  useNotice.setState({ text, tone });
  timer = setTimeout(() => useNotice.setState({ text: '', tone: 'plain' }), SHOWN_MS);
}

/** Says another sentence in the place of one that is true no longer, or none; nothing, where that one is not shown any more. */
export function replaceNotice(old: string, text = '', tone: NoticeTone = 'plain'): void {
  if (useNotice.getState().text === old) notify(text, tone);
}
