import type { SurveyQuestionDto } from '@good-netizen/shared/pledge/research.dto';
import { surveyProblem } from '@good-netizen/shared/pledge/survey-rules';
import { answersOf } from '@/features/consultation/domain/survey-answers';

const question = (id: string, kind: SurveyQuestionDto['kind'], required = true): SurveyQuestionDto => {
  const options = kind === 'SINGLE' || kind === 'MULTIPLE' ? ['a', 'b'].map((o) => ({ id: o, text: o })) : [];
  return { id, kind, text: id, options, scaleEnds: null, required };
};
const survey = [
  question('q1', 'SINGLE'),
  question('q2', 'MULTIPLE'),
  question('q3', 'SCALE'),
  question('q4', 'TEXT', false),
];

describe('a questionnaire being filled in', () => {
  it('sends what was filled in, in the order of the questions, in words that the server takes', () => {
    const answers = answersOf(survey, {
      q4: { text: ' 一件小事 ' },
      q3: { scale: 4 },
      q2: { optionIds: ['b', 'a'] },
      q1: { optionIds: ['a'] },
    });
    expect(answers).toEqual([
      { questionId: 'q1', optionIds: ['a'] },
      { questionId: 'q2', optionIds: ['b', 'a'] },
      { questionId: 'q3', scale: 4 },
      { questionId: 'q4', text: '一件小事' },
    ]);
    expect(surveyProblem(survey, answers)).toBeNull();
  });

  it('leaves out what was emptied again, so that a required question is found missing', () => {
    const answers = answersOf(survey, { q1: { optionIds: ['a'] }, q2: { optionIds: [] }, q4: { text: '  ' } });
    expect(answers).toEqual([{ questionId: 'q1', optionIds: ['a'] }]);
    expect(surveyProblem(survey, answers)).toEqual({ questionId: 'q2', problem: 'MISSING' });
  });
});
