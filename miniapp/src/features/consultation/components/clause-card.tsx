import { View } from '@tarojs/components';
import {
  opinionStanceNames,
  type ConsultedClauseDto,
  type MyOpinionDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { aria } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import { consultationCopy } from '../consultation.copy';
import { AdoptionReply } from './adoption-reply';
import { SaidList, stanceTones } from './said-list';
import styles from './consultation.module.scss';

interface ClauseCardProps {
  clause: ConsultedClauseDto;
  mine: MyOpinionDto | undefined;
  /** Opinions are taken at this moment. */
  open: boolean;
  onSpeak: () => void;
}

/** One clause of the draft: its words, what people think of it, and the way to say something. */
export function ClauseCard({ clause, mine, open, onSpeak }: ClauseCardProps): JSX.Element {
  const { ordinal, title, text, counts, opinions, groups } = clause;
  return (
    <Card>
      <View className={styles.part}>
        <View className={styles.clause} {...aria({ role: 'heading', level: 3 })}>
          {ordinal}．{title}
        </View>
        <View className={styles.text}>{text}</View>
        <View className={styles.hint}>{countsInWords(counts)}</View>
        {(mine ?? open) && (
          <View className={classNames(styles.row, styles.spread)}>
            {mine ? (
              <Tag tone={stanceTones[mine.stance]}>{consultationCopy.myStance(opinionStanceNames[mine.stance])}</Tag>
            ) : (
              <View />
            )}
            {open && (
              <Button
                variant="secondary"
                size="small"
                label={mine ? consultationCopy.changeOn(title) : consultationCopy.speakOn(title)}
                onPress={onSpeak}
              >
                {mine ? consultationCopy.change : consultationCopy.speak}
              </Button>
            )}
          </View>
        )}
        {groups.map(({ id, heading, opinions: size, reply }) => (
          <AdoptionReply key={id} heading={heading} size={consultationCopy.groupSize(size)} reply={reply} />
        ))}
        <SaidList opinions={opinions} />
      </View>
    </Card>
  );
}

function countsInWords({ total, support, amend, oppose }: ConsultedClauseDto['counts']): string {
  if (total === 0) return consultationCopy.nobody;
  return total === null ? consultationCopy.few : consultationCopy.counts(support, amend, oppose);
}
