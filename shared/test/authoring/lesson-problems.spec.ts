import fc from 'fast-check';
import { courseProblems, type LessonToCheck } from '../../src/authoring/lesson-problems.js';
import type { BlockDto } from '../../src/classroom/classroom.dto.js';
import { ErrorCode } from '../../src/error-codes.js';

const caption = { startMs: 0, endMs: 900, text: '先想一想' };
const whole: BlockDto[] = [
  { kind: 'card', id: 'a', seconds: 20, title: '先核实', paragraphs: ['看看是谁说的。'] },
  { kind: 'image', id: 'b', seconds: 10, url: '/api/media/a/1/picture.webp', alt: '一张图', caption: '' },
  { kind: 'audio', id: 'c', seconds: 30, url: '/api/media/a/2/sound.m4a', alt: '一段话', captions: [caption] },
  {
    kind: 'video',
    id: 'd',
    seconds: 30,
    url: '/api/media/a/3/film.mp4',
    poster: null,
    alt: '短片',
    captions: [caption],
  },
  {
    kind: 'scenario',
    id: 'e',
    seconds: 20,
    situation: '群里有人转发消息。',
    choices: [
      { id: '1', text: '先查', consequence: '你帮大家少了一次误会。', advisable: true },
      { id: '2', text: '就转', consequence: '消息是假的，要一个个去说明。', advisable: false },
    ],
  },
  { kind: 'checkpoint', id: 'f', seconds: 10, questionId: 'q', stem: '先做什么？', options: [{ id: '1', text: '查' }] },
];
const lesson: LessonToCheck = {
  id: 'l',
  title: '先核实再转发',
  blocks: whole,
  quiz: { drawCount: 1, passMark: 60, questionIds: ['q'] },
};
const course = { title: '看清再说', summary: '三节课', lessons: [lesson] };
const codesOf = (change: Partial<LessonToCheck>): [string, string][] =>
  courseProblems({ ...course, lessons: [{ ...lesson, ...change }] }).map(({ code, field }) => [code, field]);

describe('what keeps a course from its check', () => {
  it('is nothing when it is whole', () => {
    expect(courseProblems(course)).toEqual([]);
  });

  it.each<[string, Partial<BlockDto>, string, string]>([
    ['a card without words', { kind: 'card', paragraphs: [' '] }, ErrorCode.COURSE_TEXT_MISSING, 'paragraphs'],
    [
      'a picture without words for those who cannot see it',
      { kind: 'image', alt: ' ' },
      ErrorCode.BLOCK_WITHOUT_ALT,
      'alt',
    ],
    ['a picture without a file', { kind: 'image', url: '' }, ErrorCode.BLOCK_WITHOUT_FILE, 'url'],
    ['sound without captions', { kind: 'audio', captions: [] }, ErrorCode.BLOCK_WITHOUT_CAPTIONS, 'captions'],
    ['film without captions', { kind: 'video', captions: [] }, ErrorCode.BLOCK_WITHOUT_CAPTIONS, 'captions'],
    [
      'a scenario with nothing to choose',
      { kind: 'scenario', choices: [] },
      ErrorCode.BLOCK_CHOICES_TOO_FEW,
      'choices',
    ],
    [
      'a checkpoint without a question',
      { kind: 'checkpoint', questionId: '' },
      ErrorCode.COURSE_TEXT_MISSING,
      'questionId',
    ],
  ])('%s is named at its place', (_name, change, code, field) => {
    const blocks = whole.map((block) => (block.kind === change.kind ? ({ ...block, ...change } as BlockDto) : block));
    const index = blocks.findIndex((block) => block.kind === change.kind);
    expect(codesOf({ blocks })).toEqual([[code, `lessons[0].blocks[${index}].${field}`]]);
  });

  it('names a lesson that is empty, too long, or whose quiz asks more than there is', () => {
    expect(codesOf({ blocks: [] })).toEqual([[ErrorCode.LESSON_WITHOUT_BLOCKS, 'lessons[0].blocks']]);
    const long = whole.map((block) => ({ ...block, seconds: 300 }));
    expect(codesOf({ blocks: long })).toEqual([[ErrorCode.LESSON_TOO_LONG, 'lessons[0].blocks']]);
    const greedy = { drawCount: 3, passMark: 60, questionIds: ['q', 'r'] };
    expect(codesOf({ quiz: greedy })).toEqual([[ErrorCode.QUIZ_BANK_TOO_SMALL, 'lessons[0].quiz.drawCount']]);
  });

  it('names a course without lessons, title or summary', () => {
    const problems = courseProblems({ title: ' ', summary: '', lessons: [] });
    expect(problems.map(({ field }) => field)).toEqual(['title', 'summary', 'lessons']);
  });

  it('finds every blank picture wherever it stands, and nothing else', () => {
    const image = (alt: string, index: number): BlockDto => ({
      ...{ kind: 'image', id: `p${index}`, seconds: 5, url: '/api/media/a/1/p.webp', caption: '' },
      alt,
    });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', ' ', '山', '河'), { minLength: 1, maxLength: 40 }), (alts) => {
        const found = courseProblems({ ...course, lessons: [{ ...lesson, quiz: null, blocks: alts.map(image) }] });
        expect(found.map(({ blockId }) => blockId)).toEqual(
          alts.flatMap((alt, index) => (alt.trim() === '' ? [`p${index}`] : [])),
        );
      }),
    );
  });
});
