import { View } from '@tarojs/components';
import { useState } from 'react';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import type { ResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { Button } from '@/components/button/button';
import { Checkbox } from '@/components/choice/checkbox';
import { Heading } from '@/components/text/heading';
import { useRegions } from '@/lib/regions';
import { consultationCopy } from '../consultation.copy';
import { useSurveyForm } from '../hooks/use-survey-form';
import { SurveyQuestion } from './survey-question';
import styles from './consultation.module.scss';

/** The questionnaire; where one lives is told only by one's own tick. */
export function SurveyForm({ research, me }: { research: ResearchDto; me: MeDto }): JSX.Element {
  const { fields, problem, busy, change, send } = useSurveyForm(research);
  const [withRegion, setWithRegion] = useState(false);
  const regions = useRegions();
  const region = regions.data?.find(({ code }) => code === me.regionCode);
  const errorOf = (id: string): string | undefined => {
    if (problem?.questionId !== id) return undefined;
    return problem.problem === 'MISSING' ? consultationCopy.missing : consultationCopy.bad;
  };
  return (
    <View>
      <Heading>{consultationCopy.answerHere}</Heading>
      <View className={styles.part}>
        <View className={styles.hint}>{consultationCopy.surveyHint}</View>
        {research.survey.map((question, index) => (
          <SurveyQuestion
            key={question.id}
            question={question}
            place={index + 1}
            answer={fields[question.id] ?? {}}
            error={errorOf(question.id)}
            onChange={(answer) => change(question.id, answer)}
          />
        ))}
        {region && (
          <Checkbox checked={withRegion} onChange={setWithRegion}>
            {consultationCopy.withRegion(region.name)}
          </Checkbox>
        )}
        {problem && <View className={styles.error}>{consultationCopy.missingSomewhere}</View>}
        <Button block loading={busy} onPress={() => void send(withRegion && region ? region.code : null)}>
          {consultationCopy.surveySend}
        </Button>
      </View>
    </View>
  );
}
