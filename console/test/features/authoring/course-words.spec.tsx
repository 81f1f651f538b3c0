import type { CourseVersionDto, DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { render, screen } from '@testing-library/react';
import { RichText } from '@/features/authoring/components/preview/rich-text';
import { problemsNow } from '@/features/authoring/domain/problems';
import { documentOf, isRich, wordsOf } from '@/features/authoring/domain/rich-words';
import { proposedSeconds, withSeconds } from '@/features/authoring/domain/seconds-proposal';
import { newBlock } from '@/features/authoring/domain/new-block';
import { moved, putBack } from '@/features/authoring/domain/move';

const card = (id: string, text: string): BlockDto => ({ kind: 'card', id, seconds: 5, title: '', paragraphs: [text] });

describe('words of a course', () => {
  it('takes paragraphs out of an editor’s document, and says whether they have a look', () => {
    const plain = documentOf(['一', '二']);
    expect(wordsOf(plain)).toEqual(['一', '二']);
    expect(isRich(plain)).toBe(false);
    const list = {
      type: 'doc',
      content: [{ type: 'bulletList', content: [{ type: 'listItem', content: documentOf(['甲']).content }] }],
    };
    expect(wordsOf(list)).toEqual(['甲']);
    expect(isRich(list)).toBe(true);
  });

  it('draws the allowed look and nothing else', () => {
    const html =
      '<p>好<strong>网民</strong></p><script>window.bad = 1</script><a href="javascript:1" onclick="x()">点我</a><img src=x onerror=y>';
    const { container } = render(<RichText html={html} />);
    expect(container.innerHTML).toBe('<p>好<strong>网民</strong></p><span>点我</span><span></span>');
    expect(screen.getByText('网民').tagName).toBe('STRONG');
  });

  it('lets the seconds follow the words until somebody sets them', () => {
    const before = newBlock('card') as Extract<BlockDto, { kind: 'card' }>;
    const long = withSeconds(before, { ...before, paragraphs: ['字'.repeat(300)] });
    expect(long.seconds).toBe(60);
    const own = withSeconds(long, { ...long, seconds: 90 });
    expect(withSeconds(own, { ...own, paragraphs: ['短'] } as BlockDto).seconds).toBe(90);
    expect(proposedSeconds(newBlock('video'))).toBeNull();
  });

  it('puts things in order and back', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b'], 0, 5)).toEqual(['a', 'b']);
    expect(putBack(['a', 'c'], 1, 'b')).toEqual(['a', 'b', 'c']);
  });

  it('tells what is missing in what stands on the screen, beside what only the server sees', () => {
    const lesson = { id: 'l1', title: '甲', blocks: [card('b1', '')], quiz: null } as unknown as DraftLessonDto;
    const fromServer = {
      code: ErrorCode.MEDIA_NOT_READY,
      field: 'lessons[0].blocks[0].url',
      lessonId: 'l1',
      blockId: 'b1',
    };
    const empty = {
      code: ErrorCode.COURSE_TEXT_MISSING,
      field: 'lessons[0].blocks[0].paragraphs',
      lessonId: 'l1',
      blockId: 'b1',
    };
    const course = {
      title: '课',
      summary: '简介',
      lessonList: [lesson],
      problems: [empty, fromServer],
    } as unknown as CourseVersionDto;
    expect(problemsNow(course, null, null)).toEqual([empty, fromServer]);
    const text = { title: '甲', blocks: [card('b1', '写好了')], quiz: null };
    expect(problemsNow(course, 'l1', text)).toEqual([fromServer]);
    expect(problemsNow(course, 'l1', { ...text, blocks: [card('b9', '另一块')] })).toEqual([]);
  });
});
