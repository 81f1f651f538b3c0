import { useState } from 'react';
import type { MyOpinionDto } from '@good-netizen/shared/pledge/consultation.dto';
import { useDeed } from '@/lib/use-deed';
import { giveOpinion, takeOpinionBack } from '../api/my-opinions';
import { consultationCopy } from '../consultation.copy';
import { opinionOf, opinionProblem, type OpinionFields, type OpinionProblem } from '../domain/opinion-form';

/** An opinion being written. What was typed stays until it has arrived. */
export function useOpinionForm(consultationId: string, clauseKey: string, mine: MyOpinionDto | undefined) {
  const [fields, setFields] = useState<OpinionFields>({ stance: mine?.stance ?? null, text: mine?.text ?? '' });
  const [problem, setProblem] = useState<OpinionProblem | null>(null);
  const { busy, run } = useDeed();
  const change = (part: Partial<OpinionFields>): void => {
    setProblem(null);
    setFields((before) => ({ ...before, ...part }));
  };
  const send = async (): Promise<boolean> => {
    setProblem(opinionProblem(fields));
    const opinion = opinionOf(fields);
    if (!opinion) return false;
    return run(() => giveOpinion(consultationId, clauseKey, opinion), consultationCopy.sent);
  };
  const takeBack = (): Promise<boolean> =>
    run(() => takeOpinionBack(consultationId, clauseKey), consultationCopy.takenBack);
  return { fields, problem, busy, change, send, takeBack };
}
