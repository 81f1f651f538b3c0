import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { aria } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import type { TabRouteName } from '@/lib/navigation/routes';
import { isH5 } from '@/lib/platform';
import { useTextSize } from '@/lib/text-size-store';
import { ConsentSheet } from './consent-sheet';
import { NoticeRegion } from './notice-region';
import { PageHeader } from './page-header';
import { TabBar } from './tab-bar';
import styles from './page.module.scss';

interface PageProps {
  /** Drawn in the header on H5; in WeChat the page's own config says it. */
  title: string;
  /** Which tab this page is, for the four tab pages only. */
  tab?: TabRouteName;
  /** `reading` 720px (default) or `wide` 960px, on desks. */
  width?: 'reading' | 'wide';
  /** Drawn on batik cloth under the header: a greeting, a large title, a figure or two. */
  hero?: ReactNode;
  /** Stays at the bottom of the screen: the one thing to do on this page. */
  footer?: ReactNode;
}

/** The frame of every page: header (H5), batik hero, column, sticky footer, notices, consent sheet, text size. */
export function Page({
  title,
  tab,
  width = 'reading',
  hero,
  footer,
  children,
}: PropsWithChildren<PageProps>): JSX.Element {
  const size = useTextSize((state) => state.size);
  const column = width === 'wide' ? styles.wide : styles.reading;
  return (
    <View className={classNames(styles.page, size !== 'standard' && `text-${size}`, isH5 && tab && styles.withTabs)}>
      {isH5 && <PageHeader title={title} tab={tab} plain={Boolean(hero)} />}
      <View className={styles.main} {...aria({ role: 'main' })}>
        {hero && (
          <View className={styles.hero}>
            <View className={classNames(styles.heroInner, column)}>{hero}</View>
            <View className={styles.hem} {...aria({ hidden: true })} />
          </View>
        )}
        <View className={classNames(styles.body, column)}>{children}</View>
      </View>
      {footer && (
        <View className={styles.footer}>
          <View className={classNames(styles.footerInner, column)}>{footer}</View>
        </View>
      )}
      {isH5 && tab && <TabBar current={tab} place="bottom" />}
      <NoticeRegion />
      <ConsentSheet />
    </View>
  );
}
