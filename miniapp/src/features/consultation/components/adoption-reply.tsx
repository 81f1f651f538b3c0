import { View } from '@tarojs/components';
import { adoptionOutcomeNames, type AdoptionReplyDto } from '@good-netizen/shared/pledge/consultation.dto';
import { Tag } from '@/components/tag/tag';
import { consultationCopy } from '../consultation.copy';
import styles from './consultation.module.scss';

const tones = { ADOPTED: 'green', PARTLY: 'indigo', NOT: 'plain' } as const;

interface AdoptionReplyProps {
  heading: string;
  /** How many opinions say so, in words. */
  size?: string;
  reply: AdoptionReplyDto | null;
}

/** What became of a group of opinions, with the reason. */
export function AdoptionReply({ heading, size, reply }: AdoptionReplyProps): JSX.Element {
  return (
    <View className={styles.reply}>
      <View className={styles.row}>
        <Tag tone={reply ? tones[reply.outcome] : 'plain'}>
          {reply ? adoptionOutcomeNames[reply.outcome] : consultationCopy.unanswered}
        </Tag>
        <View>{heading}</View>
      </View>
      {size && <View className={styles.hint}>{size}</View>}
      {reply && (
        <View>
          {consultationCopy.reply}：{reply.reason}
        </View>
      )}
    </View>
  );
}
