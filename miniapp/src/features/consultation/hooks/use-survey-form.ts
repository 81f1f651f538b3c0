import { useState } from 'react';
import type { ResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { surveyProblem, type SurveyProblem } from '@good-netizen/shared/pledge/survey-rules';
import { useDeed } from '@/lib/use-deed';
import { answerSurvey } from '../api/research';
import { consultationCopy } from '../consultation.copy';
import { answersOf, type AnswerFields } from '../domain/survey-answers';

/** A questionnaire being filled in. */
export function useSurveyForm({ id, survey }: ResearchDto) {
  const [fields, setFields] = useState<AnswerFields>({});
  const [problem, setProblem] = useState<SurveyProblem | null>(null);
  const { busy, run } = useDeed();
  const change = (questionId: string, answer: AnswerFields[string]): void => {
    setProblem(null);
    setFields((before) => ({ ...before, [questionId]: answer }));
  };
  const send = async (regionCode: string | null): Promise<void> => {
    const answers = answersOf(survey, fields);
    const found = surveyProblem(survey, answers);
    setProblem(found);
    if (found) return;
    const region = regionCode === null ? {} : { regionCode };
    await run(() => answerSurvey(id, { answers, ...region }), consultationCopy.surveySent);
  };
  return { fields, problem, busy, change, send };
}
