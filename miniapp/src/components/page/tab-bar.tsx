import { Image, View } from '@tarojs/components';
import homeIcon from '@/assets/tab/home.png';
import homeIconOn from '@/assets/tab/home-on.png';
import learnIcon from '@/assets/tab/learn.png';
import learnIconOn from '@/assets/tab/learn-on.png';
import meIcon from '@/assets/tab/me.png';
import meIconOn from '@/assets/tab/me-on.png';
import selectionsIcon from '@/assets/tab/selections.png';
import selectionsIconOn from '@/assets/tab/selections-on.png';
import { aria, pressable } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import { goTo } from '@/lib/navigation/navigate';
import { tabRoutes, type TabRouteName } from '@/lib/navigation/routes';
import styles from './tab-bar.module.scss';

const tabs: Record<TabRouteName, { text: string; icon: string; iconOn: string }> = {
  home: { text: '首页', icon: homeIcon, iconOn: homeIconOn },
  learn: { text: '学习', icon: learnIcon, iconOn: learnIconOn },
  selections: { text: '推选', icon: selectionsIcon, iconOn: selectionsIconOn },
  me: { text: '我的', icon: meIcon, iconOn: meIconOn },
};

interface TabBarProps {
  current?: TabRouteName;
  /** `bottom` shows on phones, `top` (inside the header) on desks. */
  place: 'bottom' | 'top';
}

/** The tabs of the H5 build; WeChat draws its own. */
export function TabBar({ current, place }: TabBarProps): JSX.Element {
  return (
    <View className={styles[place]} {...aria({ role: 'navigation', label: '主要栏目' })}>
      {tabRoutes.map((name) => {
        const { text, icon, iconOn } = tabs[name];
        const isCurrent = name === current;
        return (
          <View
            key={name}
            className={classNames(styles.item, isCurrent && styles.current)}
            {...pressable(() => void goTo(name), { role: 'link', current: isCurrent ? 'page' : undefined })}
          >
            {place === 'bottom' && (
              <Image className={styles.icon} src={isCurrent ? iconOn : icon} {...aria({ hidden: true })} />
            )}
            {text}
          </View>
        );
      })}
    </View>
  );
}
