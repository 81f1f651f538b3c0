import { View } from '@tarojs/components';
import type { FamilyCertificateDto } from '@good-netizen/shared/family/family-certificate.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { useDeed } from '@/lib/use-deed';
import { changeFamily, useFamilyCertificate } from '../../api/family';
import { Paper } from '../../components/paper';
import { familyCopy } from '../../family.copy';
import styles from '../../family.module.scss';

/** The family's one certificate: what is still to do, and then the certificate. */
export default function FamilyCertificatePage(): JSX.Element {
  const certificate = useFamilyCertificate();
  return (
    <Page title={familyCopy.certificateTitle}>
      <AsyncState query={certificate} skeleton="lines">
        {(found) =>
          found.given === null ? (
            <Needs certificate={found} />
          ) : (
            <View className={styles.sections}>
              <Paper number={found.given.number} token={found.given.publicToken} />
              <Card flush>
                <ListItem title={familyCopy.number} note={found.given.number} />
              </Card>
              <View className={styles.hint}>{familyCopy.privacy}</View>
            </View>
          )
        }
      </AsyncState>
    </Page>
  );
}

function Needs({ certificate }: { certificate: FamilyCertificateDto }): JSX.Element {
  const { busy, run } = useDeed();
  const { enoughMembers, covenantAgreed, coLessonDone, mayTake } = certificate;
  const needs = [
    { label: familyCopy.needMembers, done: enoughMembers },
    { label: familyCopy.needCovenant, done: covenantAgreed },
    { label: familyCopy.needCoLesson, done: coLessonDone },
  ];
  const all = needs.every(({ done }) => done);
  return (
    <View className={styles.sections}>
      <View className={styles.part}>
        <Heading>{familyCopy.needs}</Heading>
        <Card flush>
          {needs.map(({ label, done }) => (
            <ListItem
              key={label}
              title={label}
              trailing={<Tag tone={done ? 'green' : 'gold'}>{done ? familyCopy.done : familyCopy.notYet}</Tag>}
            />
          ))}
        </Card>
      </View>
      {mayTake && (
        <Button
          block
          loading={busy}
          onPress={() => void run(() => changeFamily(FamilyPaths.certificate), familyCopy.taken)}
        >
          {familyCopy.take}
        </Button>
      )}
      {all && !mayTake && <View>{familyCopy.byGuardian}</View>}
      <View className={styles.hint}>{familyCopy.privacy}</View>
    </View>
  );
}
