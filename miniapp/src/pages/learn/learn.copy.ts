import type { MyLearningDto } from '@good-netizen/shared/classroom/classroom.dto';
import { isFinished } from '@good-netizen/shared/classroom/move-on';

function mine({ lessons, completions }: MyLearningDto): string {
  const done = lessons.filter(({ status }) => isFinished(status)).length;
  if (lessons.length === 0) return '您还没有开始，挑一门感兴趣的看看吧。';
  if (done === 0) return `您在学 ${lessons.length} 节微课，随时可以接着看。`;
  const certificates = completions.length > 0 ? `，拿到 ${completions.length} 份学习证书` : '';
  return `您学完了 ${done} 节微课${certificates}。`;
}

export const learnCopy = {
  title: '学习',
  heading: '网络素养微课',
  intro: '几分钟一节的微课，随时可以停下，下次接着看。',
  mine,
  none: '课程正在准备',
  noneHint: '过些时候再来看看。',
  facts: (lessons: number, minutes: number): string => `${lessons} 节 · 约 ${minutes} 分钟`,
  finished: '已结业',
} as const;
