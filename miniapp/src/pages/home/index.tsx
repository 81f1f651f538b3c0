import { useShareAppMessage } from '@tarojs/taro';
import { AsyncState } from '@/components/async-state/async-state';
import { OfferList } from '@/components/offer-list/offer-list';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { addressOf } from '@/lib/navigation/routes';
import { featuredOffers, offerRow } from '@/lib/offers';
import { useHome } from './api/get-home';
import { ActivityGrid } from './components/activity-grid';
import { HomeFigures } from './components/home-figures';
import { HomeHero } from './components/home-hero';
import { QualityRow } from './components/quality-row';
import { RenewNotice } from './components/renew-notice';
import { SearchDoor } from './components/search-door';
import { homeCopy } from './home.copy';
import { View } from '@tarojs/components';
import styles from './index.module.scss';

/** The first page: what the programme is, what can be done now, its seven activities. Readable without signing in. */
export default function HomePage(): JSX.Element {
  const home = useHome();
  useShareAppMessage(() => ({ title: homeCopy.name, path: addressOf('home', {}) }));
  return (
    <Page title={homeCopy.title} tab="home" width="wide" hero={<HomeHero goal={home.data?.goalQuote ?? null} />}>
      <SearchDoor />
      <AsyncState query={home} skeleton="cards">
        {(data) => (
          <View className={styles.sections}>
            <RenewNotice />
            <View className={styles.section}>
              <Heading>{homeCopy.now}</Heading>
              {data.offers.length > 0 ? (
                <OfferList rows={featuredOffers(data.offers, 5).map(offerRow)} />
              ) : (
                <View className={styles.quiet}>{homeCopy.nowEmpty}</View>
              )}
            </View>
            <View className={styles.section}>
              <Heading>{homeCopy.qualities}</Heading>
              <QualityRow />
            </View>
            <View className={styles.section}>
              <Heading>{homeCopy.activities}</Heading>
              <ActivityGrid activities={data.activities} />
            </View>
            <HomeFigures figures={data.figures} />
            {data.demonstration && <View className={styles.quiet}>{homeCopy.demonstrationNote}</View>}
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
