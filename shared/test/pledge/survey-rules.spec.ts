import fc from 'fast-check';
import type { SurveyQuestionDto } from '../../src/pledge/research.dto.js';
import { surveyProblem } from '../../src/pledge/survey-rules.js';
import { suppressParts } from '../../src/small-groups.js';

const options = [
  { id: 'o1', text: '是' },
  { id: 'o2', text: '否' },
];
const survey: SurveyQuestionDto[] = [
  { id: 'q1', kind: 'SINGLE', text: '一', options, scaleEnds: null, required: true },
  { id: 'q2', kind: 'MULTIPLE', text: '二', options, scaleEnds: null, required: false },
  { id: 'q3', kind: 'SCALE', text: '三', options: [], scaleEnds: { low: '低', high: '高' }, required: false },
  { id: 'q4', kind: 'TEXT', text: '四', options: [], scaleEnds: null, required: false },
];
const q1 = { questionId: 'q1', optionIds: ['o1'] };

describe('answers to a questionnaire', () => {
  it.each([
    [[q1], null],
    [
      [
        q1,
        { questionId: 'q2', optionIds: ['o1', 'o2'] },
        { questionId: 'q3', scale: 5 },
        { questionId: 'q4', text: '好' },
      ],
      null,
    ],
    [[], { questionId: 'q1', problem: 'MISSING' }],
    [[{ questionId: 'q1', optionIds: [] }], { questionId: 'q1', problem: 'MISSING' }],
    [[{ questionId: 'q1', optionIds: ['o1', 'o2'] }], { questionId: 'q1', problem: 'BAD' }],
    [[{ questionId: 'q1', optionIds: ['o9'] }], { questionId: 'q1', problem: 'BAD' }],
    [[{ questionId: 'q1', text: '是' }], { questionId: 'q1', problem: 'BAD' }],
    [[q1, q1], { questionId: 'q1', problem: 'BAD' }],
    [[q1, { questionId: 'q2', optionIds: ['o1', 'o1'] }], { questionId: 'q2', problem: 'BAD' }],
    [[q1, { questionId: 'q3', scale: 6 }], { questionId: 'q3', problem: 'BAD' }],
    [[q1, { questionId: 'q3', scale: 2.5 }], { questionId: 'q3', problem: 'BAD' }],
    [[q1, { questionId: 'q4', text: '长'.repeat(301) }], { questionId: 'q4', problem: 'BAD' }],
    [[q1, { questionId: 'q9', text: '？' }], { questionId: 'q9', problem: 'BAD' }],
  ])('%j: %j', (answers, problem) => {
    expect(surveyProblem(survey, answers)).toEqual(problem);
  });
});

describe('parts of a shown whole', () => {
  const counts = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(30), { maxKeys: 8 });

  it('never show a small part, and never leave exactly one to be worked out while another is shown', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const parts = suppressParts(new Map(Object.entries(given)));
        const hidden = [...parts].filter(([, count]) => count === null).map(([key]) => given[key] ?? 0);
        for (const [key, count] of parts) {
          const real = given[key] ?? 0;
          if (real > 0 && real < 5) expect(count).toBeNull();
          if (count !== null) expect(count).toBe(real);
        }
        const shown = [...parts.values()].filter((count) => count !== null && count > 0);
        if (shown.length > 0 && hidden.length > 0) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});
