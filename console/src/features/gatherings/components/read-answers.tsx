import type { RegistrationAnswersDto } from '@good-netizen/shared/gathering/registration.dto';
import { Button, Descriptions, Modal } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { useMay } from '@/lib/session/me';
import { readAnswers } from '../api/write-gathering';
import { registrationsCopy as copy } from '../gatherings.copy';

/** What one person filled in: only after a reason, and only until it is closed. */
export function ReadAnswers({ registrationId }: { registrationId: string }): ReactElement {
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const [found, setFound] = useState<RegistrationAnswersDto | null>(null);
  if (!may('gathering.read-personal')) return <>—</>;
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {copy.readAnswers}
      </Button>
      <ReasonDialog
        open={asking}
        kind="personal-data"
        title={copy.readAnswers}
        okText={copy.readAnswers}
        onConfirm={(reason) => readAnswers(registrationId, reason).then(setFound)}
        onClose={() => setAsking(false)}
      />
      <Modal
        open={found !== null}
        title={copy.answers}
        footer={<Button onClick={() => setFound(null)}>{copy.close}</Button>}
        onCancel={() => setFound(null)}
        destroyOnHidden
      >
        {found && <Answers found={found} />}
      </Modal>
    </>
  );
}

function Answers({ found }: { found: RegistrationAnswersDto }): ReactElement {
  const { answers } = found;
  if (answers === null) return <p className="soft">{copy.answersErased}</p>;
  if (answers.length === 0) return <p className="soft">{copy.noAnswers}</p>;
  return (
    <Descriptions column={1} size="small">
      {answers.map(({ label, value }) => (
        <Descriptions.Item key={label} label={label}>
          {value}
        </Descriptions.Item>
      ))}
    </Descriptions>
  );
}
