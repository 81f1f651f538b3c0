import { View } from '@tarojs/components';
import type { FamilyDto } from '@good-netizen/shared/family/family.dto';
import { Paths } from '@good-netizen/shared/paths';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { useDeed } from '@/lib/use-deed';
import { changeFamily } from '../api/family';
import { familyCopy } from '../family.copy';
import styles from '../family.module.scss';

/** The code that lets others in: for the guardian. */
export function InvitePart({ family: { code, codeExpiresAt } }: { family: FamilyDto }): JSX.Element {
  const { busy, run } = useDeed();
  const renew = (): Promise<boolean> => run(() => changeFamily(Paths.me.familyCode), familyCopy.renewed);
  const revoke = (): Promise<boolean> =>
    run(() => changeFamily(Paths.me.familyCode, { method: 'DELETE' }), familyCopy.revoked);
  return (
    <View className={styles.part}>
      <Heading>{familyCopy.inviteTitle}</Heading>
      <Card>
        <View className={styles.part}>
          {code === null || codeExpiresAt === null ? (
            <View>{familyCopy.inviteNone}</View>
          ) : (
            <View className={styles.center}>
              <View className={styles.code}>{code}</View>
              <View className={styles.hint}>
                {familyCopy.inviteHint(formatShanghaiMoment(new Date(codeExpiresAt)))}
              </View>
            </View>
          )}
          <View className={styles.row}>
            <Button variant="secondary" size="small" loading={busy} onPress={() => void renew()}>
              {familyCopy.renew}
            </Button>
            {code !== null && (
              <Button variant="quiet" size="small" onPress={() => void revoke()}>
                {familyCopy.revoke}
              </Button>
            )}
          </View>
        </View>
      </Card>
    </View>
  );
}
