import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { AsyncState } from '@/components/async-state/async-state';
import { OfferList } from '@/components/offer-list/offer-list';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { addressOf } from '@/lib/navigation/routes';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { offerRow } from '@/lib/offers';
import { activityCopy } from '../../activity.copy';
import { useActivity } from '../../api/get-activity';
import { ActivityHero } from '../../components/activity-hero';
import { BasisQuote } from '../../components/basis-quote';
import { CODE_ACTIVITY, CodeLinks } from '../../components/code-links';
import { FAMILY_ACTIVITY, LectureLink } from '../../components/lecture-link';
import { LeadNote } from '../../components/lead-note';
import { UnitList } from '../../components/unit-list';
import styles from './index.module.scss';

/** One activity: the words of the plan, who leads, what can be done now. */
export default function ActivityPage(): JSX.Element {
  const { ordinal = '1' } = useRouteParams('activity/detail');
  const activity = useActivity(Number(ordinal));
  useShareAppMessage(() => ({
    title: activity.data?.title ?? activityCopy.title,
    path: addressOf('activity/detail', { ordinal }),
  }));
  return (
    <Page title={activityCopy.title} hero={activity.data && <ActivityHero activity={activity.data} />}>
      <AsyncState query={activity} skeleton="detail">
        {(data) => (
          <View className={styles.sections}>
            <LeadNote {...data} />
            <View className={styles.section}>
              <Heading>{activityCopy.now}</Heading>
              {data.offers.length > 0 ? (
                <OfferList rows={data.offers.map(offerRow)} />
              ) : (
                <View className={styles.quiet}>{activityCopy.nothing}</View>
              )}
            </View>
            {data.ordinal === CODE_ACTIVITY && <CodeLinks />}
            {data.ordinal === FAMILY_ACTIVITY && <LectureLink />}
            <BasisQuote quote={data.basisQuote} />
            <UnitList lead={data.leadUnit} cooperating={data.cooperatingUnits} />
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
