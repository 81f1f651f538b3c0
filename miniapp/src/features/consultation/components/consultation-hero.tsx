import { View } from '@tarojs/components';
import type { ConsultationSummaryDto } from '@good-netizen/shared/pledge/consultation.dto';
import { formatShanghaiDate, formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Tag } from '@/components/tag/tag';
import { aria } from '@/lib/a11y';
import { consultationCopy } from '../consultation.copy';
import styles from './consultation.module.scss';

/** What is laid out, by whom, and until when. */
export function ConsultationHero({ consultation }: { consultation: ConsultationSummaryDto }): JSX.Element {
  const { title, version, issuingUnit, open, closesAt, demonstration } = consultation;
  const end = new Date(closesAt);
  return (
    <View className={styles.hero}>
      <View className={styles.heroTitle} {...aria({ role: 'heading', level: 1 })}>
        {title}
      </View>
      <View className={styles.facts}>
        {consultationCopy.version(version)} · {consultationCopy.issued(issuingUnit)}
      </View>
      <View className={styles.facts}>
        <Tag tone={open ? 'green' : 'plain'}>{open ? consultationCopy.open : consultationCopy.ended}</Tag>
        {open ? consultationCopy.until(formatShanghaiMoment(end)) : consultationCopy.endedAt(formatShanghaiDate(end))}
        {demonstration && <Tag tone="gold">{consultationCopy.demonstration}</Tag>}
      </View>
    </View>
  );
}
