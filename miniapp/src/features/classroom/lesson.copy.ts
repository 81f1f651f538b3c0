import { clockText } from './clock-text';

/** What the pages of a micro-lesson say beside the words of its authors. */
export const lessonCopy = {
  scenario: '如果是您，会怎么做？',
  whatNow: '选一种做法，看看会怎样',
  advisable: '这样更稳妥',
  thinkAgain: '再想一想',
  tryOthers: '这里不打分，别的做法也可以点开看看。',
  checkpoint: '随堂小问',
  answer: '选好了',
  answerFirst: '答过这一题再往下看。答错也没关系，会告诉您为什么。',
  multiple: '（可多选）',
  inOrder: '（按先后次序点选）',
  place: (number: number): string => `第 ${number} 位`,
  orderAnew: '重新排',
  readAloud: '读给我听',
  stopReading: '停止朗读',
  captionsOn: '显示字幕',
  captionsOff: '收起字幕',
  broughtIn: (seconds: number): string => `没有网络时学的 ${clockText(seconds)} 已经记上`,
} as const;
