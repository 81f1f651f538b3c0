import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ConsultationDto, ConsultedClauseDto, MyOpinionDto } from '@good-netizen/shared/pledge/consultation.dto';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Heading } from '@/components/text/heading';
import { useRequireSignIn } from '@/lib/session/use-require-sign-in';
import { ClauseCard } from './clause-card';
import { OpinionSheet } from './opinion-sheet';
import styles from './consultation.module.scss';

interface ClauseListProps {
  consultation: ConsultationDto;
  mine: readonly MyOpinionDto[];
  maySpeak: boolean;
}

/** The draft by its four qualities, clause by clause. */
export function ClauseList({ consultation, mine, maySpeak }: ClauseListProps): JSX.Element {
  const [speaking, setSpeaking] = useState<ConsultedClauseDto | null>(null);
  const requireSignIn = useRequireSignIn();
  const ofClause = ({ clauseKey }: ConsultedClauseDto): MyOpinionDto | undefined =>
    mine.find((opinion) => opinion.consultationId === consultation.id && opinion.clauseKey === clauseKey);
  return (
    <View className={styles.sections}>
      {qualities.map((quality) => (
        <View key={quality}>
          <Heading>{qualityNames[quality]}</Heading>
          {consultation.clauses
            .filter((clause) => clause.quality === quality)
            .map((clause) => (
              <ClauseCard
                key={clause.clauseKey}
                clause={clause}
                mine={ofClause(clause)}
                open={consultation.open && maySpeak}
                onSpeak={() => void requireSignIn(() => setSpeaking(clause))}
              />
            ))}
        </View>
      ))}
      {speaking && (
        <OpinionSheet
          consultationId={consultation.id}
          clause={speaking}
          mine={ofClause(speaking)}
          onClose={() => setSpeaking(null)}
        />
      )}
    </View>
  );
}
