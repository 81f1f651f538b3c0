import { View } from '@tarojs/components';
import type { FindingDto } from '@good-netizen/shared/pledge/research.dto';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { consultationCopy } from '../consultation.copy';
import styles from './consultation.module.scss';

/** What the research found, each with its evidence and the clause it supports. */
export function ResearchFindings({ findings }: { findings: readonly FindingDto[] }): JSX.Element {
  return (
    <View>
      <Heading>{consultationCopy.findings}</Heading>
      {findings.length === 0 && <View className={styles.hint}>{consultationCopy.noFindings}</View>}
      {findings.map(({ id, text, evidence, clauseTitle }) => (
        <Card key={id}>
          <View className={styles.part}>
            <View>{text}</View>
            <View className={styles.hint}>{consultationCopy.evidence(evidence)}</View>
            {clauseTitle !== null && <View className={styles.hint}>{consultationCopy.supports(clauseTitle)}</View>}
          </View>
        </Card>
      ))}
    </View>
  );
}
