import { render, screen } from '@testing-library/react';
import type { LessonDto, ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { NextStep } from '@/features/classroom/components/next-step';

const lesson: LessonDto = {
  id: 'l1',
  courseId: 'c1',
  courseTitle: '课',
  ordinal: 1,
  title: '节',
  quality: 'SECURITY_AWARENESS',
  version: 1,
  seconds: 10,
  blocks: [],
  quiz: { questionCount: 2, passMark: 60 },
  nextLessonId: 'l2',
};
const progress: ProgressDto = {
  lessonId: 'l1',
  status: 'IN_PROGRESS',
  positionSeconds: 9,
  coverage: 0.9,
  bestScore: null,
};
const buttons = (): (string | null)[] => screen.queryAllByRole('button').map(({ textContent }) => textContent);

describe('NextStep', () => {
  it('says nothing before the lesson is covered', () => {
    render(<NextStep lesson={lesson} progress={{ ...progress, coverage: 0.89 }} />);
    expect(buttons()).toEqual([]);
  });

  it('asks for the unpassed quiz first, then offers the next lesson', () => {
    render(<NextStep lesson={lesson} progress={progress} />);
    expect(screen.getByText(/内容看完了/)).toBeTruthy();
    expect(buttons()).toEqual(['去做小测验', '下一节']);
  });

  it('asks for no quiz that is passed, and leads from the last lesson to the course', () => {
    render(<NextStep lesson={{ ...lesson, nextLessonId: null }} progress={{ ...progress, status: 'PASSED' }} />);
    expect(screen.getByText(/小测验也通过了/)).toBeTruthy();
    expect(buttons()).toEqual(['回到课程']);
  });
});
