import { View } from '@tarojs/components';
import { AsyncState } from '@/components/async-state/async-state';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { usePolicy } from '../../api/get-policy';
import styles from '../../components/notices.module.scss';
import { noticesCopy } from '../../notices.copy';

/** The rules by which hand-ins are looked at, from the table that moderators choose from. */
export default function RulesPage(): JSX.Element {
  const policy = usePolicy();
  return (
    <Page title={noticesCopy.rulesTitle}>
      <AsyncState query={policy} skeleton="detail">
        {({ process, reasons }) => (
          <View className={styles.sections}>
            <View>
              <Heading>{noticesCopy.rulesProcess}</Heading>
              <Prose paragraphs={process} />
            </View>
            <Heading>{noticesCopy.rulesReasons}</Heading>
            <Card flush>
              {reasons.map(({ code, publicText, advice, verdicts }) => (
                <ListItem
                  key={code}
                  title={publicText}
                  note={
                    <View className={styles.part}>
                      <View>{verdicts.map((verdict) => noticesCopy.verdicts[verdict]).join('、')}</View>
                      <View>{advice}</View>
                    </View>
                  }
                />
              ))}
            </Card>
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
