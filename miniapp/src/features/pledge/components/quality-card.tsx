import { View } from '@tarojs/components';
import type { ClauseDto } from '@good-netizen/shared/pledge/pledge.dto';
import { qualityNames, type Quality } from '@good-netizen/shared/programme/programme.dto';
import { Illustration } from '@/components/illustration/illustration';
import { Tag } from '@/components/tag/tag';
import { aria, pressable } from '@/lib/a11y';
import { pledgeCopy } from '../pledge.copy';
import styles from './quality-card.module.scss';

interface QualityCardProps {
  quality: Quality;
  clauses: readonly ClauseDto[];
  open: boolean;
  read: boolean;
  onToggle: () => void;
}

/** One of the four qualities: a card that opens to its clauses. */
export function QualityCard({ quality, clauses, open, read, onToggle }: QualityCardProps): JSX.Element {
  return (
    <View className={styles.card}>
      <View className={styles.head} {...pressable(onToggle, { expanded: open })}>
        <Illustration name={`quality-${quality.toLowerCase().replace(/_/g, '-')}`} size="small" />
        <View className={styles.name}>{qualityNames[quality]}</View>
        <Tag tone={read ? 'green' : 'plain'}>{read ? pledgeCopy.opened : pledgeCopy.clauses(clauses.length)}</Tag>
        <View className={open ? styles.up : styles.down} {...aria({ hidden: true })} />
      </View>
      {open && (
        <View className={styles.clauses}>
          {clauses.map((clause) => (
            <View key={clause.id} className={styles.clause}>
              <View className={styles.title} {...aria({ role: 'heading', level: 3 })}>
                {clause.ordinal}．{clause.title}
              </View>
              <View className={styles.text}>{clause.text}</View>
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
