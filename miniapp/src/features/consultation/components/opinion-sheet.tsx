import { View } from '@tarojs/components';
import { Limits } from '@good-netizen/shared/limits';
import {
  opinionStanceNames,
  opinionStances,
  type ConsultedClauseDto,
  type MyOpinionDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import { Button } from '@/components/button/button';
import { Choice } from '@/components/choice/choice';
import { Sheet } from '@/components/sheet/sheet';
import { TextArea } from '@/components/text-field/text-area';
import { consultationCopy } from '../consultation.copy';
import { useOpinionForm } from '../hooks/use-opinion-form';
import styles from './consultation.module.scss';

interface OpinionSheetProps {
  consultationId: string;
  clause: ConsultedClauseDto;
  mine: MyOpinionDto | undefined;
  onClose: () => void;
}

/** For, amend or against, with words. What was said before is filled in and can be taken back. */
export function OpinionSheet({ consultationId, clause, mine, onClose }: OpinionSheetProps): JSX.Element {
  const { fields, problem, busy, change, send, takeBack } = useOpinionForm(consultationId, clause.clauseKey, mine);
  const closeWhen = async (done: Promise<boolean>): Promise<void> => {
    if (await done) onClose();
  };
  const footer = (
    <View className={styles.row}>
      <Button loading={busy} onPress={() => void closeWhen(send())}>
        {consultationCopy.send}
      </Button>
      {mine && (
        <Button variant="quiet" disabled={busy} onPress={() => void closeWhen(takeBack())}>
          {consultationCopy.takeBack}
        </Button>
      )}
    </View>
  );
  return (
    <Sheet title={consultationCopy.sheetTitle} onClose={onClose} footer={footer}>
      <View className={styles.part}>
        <View className={styles.clause}>
          {clause.ordinal}．{clause.title}
        </View>
        <View className={styles.hint}>{clause.text}</View>
        <Choice
          legend={consultationCopy.stance}
          options={opinionStances.map((value) => ({ value, label: opinionStanceNames[value] }))}
          value={fields.stance}
          error={problem === 'STANCE' ? consultationCopy.stanceMissing : undefined}
          onChange={(stance) => change({ stance })}
        />
        <TextArea
          label={consultationCopy.text}
          hint={consultationCopy.textHint}
          placeholder={consultationCopy.textPlaceholder}
          value={fields.text}
          maxLength={Limits.opinionMaxChars}
          error={problem === 'TEXT' ? consultationCopy.textMissing : undefined}
          onChange={(text) => change({ text })}
        />
      </View>
    </Sheet>
  );
}
