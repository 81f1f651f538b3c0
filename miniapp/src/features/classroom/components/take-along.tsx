import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CourseDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Progress } from '@/components/progress/progress';
import { Heading } from '@/components/text/heading';
import { ApiError } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { isH5 } from '@/lib/platform';
import { useKnownSession } from '@/lib/session/use-known-session';
import { dropPack, takeAlong } from '../api/take-along';
import styles from '../classroom.module.scss';
import { packCopy as copy } from '../pack.copy';
import { keptPack, type Pack } from '../player/packs';

/** Keeps the course on this telephone for where there is no network, or lets go of it. */
export function TakeAlong({ course }: { course: CourseDto }): JSX.Element {
  const { status } = useKnownSession();
  const [pack, setPack] = useState<Pack | null>(() => keptPack(course.id));
  const [done, setDone] = useState<number | null>(null);
  const isLearner = status === 'signed-in';
  const take = async (): Promise<void> => {
    setDone(0);
    try {
      setPack(await takeAlong(course, { isLearner, onDone: setDone }));
      notify(copy.done, 'success');
    } catch (error) {
      notify(error instanceof ApiError ? error.message : copy.failed, 'warning');
    } finally {
      setDone(null);
    }
  };
  const drop = async (): Promise<void> => {
    await dropPack(course.id);
    setPack(null);
    notify(copy.dropped);
  };
  return (
    <Card>
      <View className={styles.sections}>
        <Heading>{copy.heading}</Heading>
        <Standing pack={pack} isLearner={isLearner} />
        {done !== null && (
          <Progress
            value={done / course.lessons.length}
            label={copy.heading}
            caption={copy.taking(done, course.lessons.length)}
          />
        )}
        <View className={styles.row}>
          <Button variant="secondary" loading={done !== null} onPress={() => void take()}>
            {pack ? copy.renew : copy.take}
          </Button>
          {pack && done === null && (
            <Button variant="quiet" onPress={() => void drop()}>
              {copy.drop}
            </Button>
          )}
        </View>
      </View>
    </Card>
  );
}

/** What is there, and what counts. */
function Standing({ pack, isLearner }: { pack: Pack | null; isLearner: boolean }): JSX.Element {
  const isOverdue = pack !== null && Date.now() - pack.at > Limits.offlineHours * 3_600_000;
  return (
    <>
      {pack && <View>{copy.taken(formatShanghaiMoment(new Date(pack.at)))}</View>}
      {isOverdue && <View className={styles.notice}>{copy.overdue}</View>}
      {!pack && <View className={styles.soft}>{copy.hint}</View>}
      <View className={styles.soft}>{isLearner ? copy.counts : copy.guest}</View>
      {isH5 && <View className={styles.soft}>{copy.inBrowser}</View>}
    </>
  );
}
