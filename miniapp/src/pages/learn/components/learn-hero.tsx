import { View } from '@tarojs/components';
import { aria } from '@/lib/a11y';
import styles from './learn-hero.module.scss';

/** What this page is for, on batik cloth, and how far the learner has come. */
export function LearnHero({ title, line }: { title: string; line: string }): JSX.Element {
  return (
    <View className={styles.hero}>
      <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
        {title}
      </View>
      <View className={styles.line}>{line}</View>
    </View>
  );
}
