import { View } from '@tarojs/components';
import type { CodeVersionDto } from '@good-netizen/shared/pledge/pledge.dto';
import { Tag } from '@/components/tag/tag';
import { aria } from '@/lib/a11y';
import { pledgeCopy } from '../pledge.copy';
import styles from './code-hero.module.scss';

/** Title, version and issuing unit of the code. */
export function CodeHero({ code }: { code: CodeVersionDto }): JSX.Element {
  return (
    <View className={styles.hero}>
      <View className={styles.title} {...aria({ role: 'heading', level: 1 })}>
        {code.title}
      </View>
      <View className={styles.facts}>
        {pledgeCopy.version(code.version)} · {pledgeCopy.issued(code.issuingUnit)}
        {code.demonstration && <Tag tone="gold">演示</Tag>}
      </View>
    </View>
  );
}
