import { View } from '@tarojs/components';
import { Illustration } from '@/components/illustration/illustration';
import { aria } from '@/lib/a11y';
import { homeCopy } from '../home.copy';
import styles from './home-hero.module.scss';

/** The name of the programme on batik cloth, with its goal in the words of the plan. */
export function HomeHero({ goal }: { goal: string | null }): JSX.Element {
  return (
    <View className={styles.hero}>
      <View className={styles.words}>
        <View className={styles.welcome}>{homeCopy.welcome}</View>
        <View className={styles.name} {...aria({ role: 'heading', level: 1 })}>
          {homeCopy.name}
        </View>
        {goal && <View className={styles.goal}>“{goal}”</View>}
      </View>
      <View className={styles.picture}>
        <Illustration name="hero-home" size="banner" />
      </View>
    </View>
  );
}
