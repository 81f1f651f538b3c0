import { View } from '@tarojs/components';
import type { CodeVersionSummaryDto } from '@good-netizen/shared/pledge/pledge.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useVersions } from '../../api/get-versions';
import { CodeFingerprint } from '../../components/code-fingerprint';
import { pledgeCopy } from '../../pledge.copy';
import styles from './index.module.scss';

/** Every version of the code: since when, its fingerprint, and what changed from the one before. */
export default function VersionsPage(): JSX.Element {
  const versions = useVersions();
  return (
    <Page title={pledgeCopy.versions}>
      <AsyncState query={versions} isEmpty={(list) => list.length === 0} empty={{ title: pledgeCopy.noVersions }}>
        {(list) => list.map((code, index) => <Version key={code.version} code={code} before={list[index + 1]} />)}
      </AsyncState>
    </Page>
  );
}

interface VersionProps {
  code: CodeVersionSummaryDto;
  /** The version that was published before it. */
  before: CodeVersionSummaryDto | undefined;
}

function Version({ code, before }: VersionProps): JSX.Element {
  const { version, title, status, issuingUnit, publishedAt, effectiveFrom, fingerprint } = code;
  const inForce = status === 'PUBLISHED';
  const words = inForce ? pledgeCopy.inForce : pledgeCopy.formerVersion;
  const facts = [
    pledgeCopy.issued(issuingUnit),
    publishedAt && pledgeCopy.publishedOn(formatShanghaiDate(new Date(publishedAt))),
    effectiveFrom && pledgeCopy.effectiveFrom(formatShanghaiDate(new Date(effectiveFrom))),
  ];
  return (
    <Card>
      <View className={styles.version}>
        <Heading aside={<Tag tone={inForce ? 'green' : 'plain'}>{words}</Tag>}>{pledgeCopy.version(version)}</Heading>
        <View>{title}</View>
        {facts
          .filter((fact) => fact !== null)
          .map((fact) => (
            <View key={fact} className={styles.hint}>
              {fact}
            </View>
          ))}
        <CodeFingerprint fingerprint={fingerprint} />
        <View className={styles.row}>
          <Button
            variant="secondary"
            size="small"
            onPress={() => void goTo('pledge/read', { version: String(version) })}
          >
            {pledgeCopy.readVersion}
          </Button>
          {before && (
            <Button
              variant="secondary"
              size="small"
              onPress={() => void goTo('pledge/diff', { version: String(version), against: String(before.version) })}
            >
              {pledgeCopy.compareWith(before.version)}
            </Button>
          )}
        </View>
      </View>
    </Card>
  );
}
