import { View } from '@tarojs/components';
import { useState } from 'react';
import { opinionStanceNames, type ConsultedClauseDto } from '@good-netizen/shared/pledge/consultation.dto';
import { Tag } from '@/components/tag/tag';
import { pressable } from '@/lib/a11y';
import { consultationCopy } from '../consultation.copy';
import styles from './consultation.module.scss';

export const stanceTones = { SUPPORT: 'green', AMEND: 'indigo', OPPOSE: 'gold' } as const;

/** What others said, folded: first one reads and thinks for oneself. */
export function SaidList({ opinions }: { opinions: ConsultedClauseDto['opinions'] }): JSX.Element | null {
  const [open, setOpen] = useState(false);
  if (opinions.length === 0) return null;
  return (
    <View className={styles.part}>
      <View className={styles.fold} {...pressable(() => setOpen(!open), { expanded: open })}>
        {consultationCopy.said(opinions.length)}
      </View>
      {open &&
        opinions.map(({ id, stance, text }) => (
          <View key={id} className={styles.said}>
            <Tag tone={stanceTones[stance]}>{opinionStanceNames[stance]}</Tag>
            <View>{text}</View>
          </View>
        ))}
    </View>
  );
}
