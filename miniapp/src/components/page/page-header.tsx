import { View } from '@tarojs/components';
import { aria, pressable } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import { goBack, goTo } from '@/lib/navigation/navigate';
import type { TabRouteName } from '@/lib/navigation/routes';
import { TabBar } from './tab-bar';
import styles from './page-header.module.scss';

interface PageHeaderProps {
  title: string;
  tab?: TabRouteName;
  /** Without the cloth's pattern: where a hero below carries it. */
  plain?: boolean;
}

/** The header that H5 lacks: back, title, and on wide screens the programme's name and the tabs. */
export function PageHeader({ title, tab, plain }: PageHeaderProps): JSX.Element {
  return (
    <View className={classNames(styles.header, plain && styles.plain)} {...aria({ role: 'banner' })}>
      <View className={styles.inner}>
        {!tab && (
          <View className={styles.back} {...pressable(() => void goBack(), { label: '返回' })}>
            <View className={styles.arrow} />
          </View>
        )}
        <View
          className={styles.brand}
          {...pressable(() => void goTo('home'), { role: 'link', label: '贵州好网民 首页' })}
        >
          <View className={styles.roundel} />
          贵州好网民
        </View>
        <View className={styles.title} {...aria({ role: 'heading', level: 1 })}>
          {title}
        </View>
        <TabBar current={tab} place="top" />
      </View>
    </View>
  );
}
