import { View } from '@tarojs/components';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { accountCopy } from '../../account.copy';
import { useLegalDocument } from '../../api/get-legal-document';
import styles from '../../account.module.scss';

/** The privacy policy or the user agreement, in the version that is in force. */
export default function LegalPage(): JSX.Element {
  const { document = 'privacy-policy' } = useRouteParams('account/legal');
  const legal = useLegalDocument(document);
  return (
    <Page title={accountCopy.legalTitle}>
      <AsyncState query={legal} skeleton="detail">
        {(data) => (
          <View className={styles.sections}>
            <Heading size="display">{data.title}</Heading>
            <View className={styles.hint}>
              {accountCopy.legalVersion(data.version, formatShanghaiDate(new Date(data.effectiveFrom)))}
            </View>
            {data.sections.map((section) => (
              <View key={section.heading}>
                <Heading level={3}>{section.heading}</Heading>
                <Prose paragraphs={section.paragraphs} />
              </View>
            ))}
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
