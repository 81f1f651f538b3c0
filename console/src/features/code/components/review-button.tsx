import type { DeskConsultationDto } from '@good-netizen/shared/pledge/consultation.dto';
import { App, Button } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useCodeVersion } from '../api/code-versions';
import { sendToReview } from '../api/write-code';
import { codeCopy, flowCopy as copy } from '../code.copy';
import { whatBlocksReview } from '../hooks/what-blocks-review';

/** Ends the consultation and hands the text on; only when everybody was answered. */
export function ReviewButton({ consultation }: { consultation: DeskConsultationDto }): ReactElement {
  const navigate = useNavigate();
  const { message, modal } = App.useApp();
  const code = useCodeVersion(consultation.codeVersionId).data;
  const isReady = code !== undefined && whatBlocksReview(consultation).length === 0;
  const send = async (): Promise<void> => {
    if (!code) return;
    await sendToReview(code.id, { revision: code.revision });
    void message.success(codeCopy.done);
    void navigate(`/code/${code.id}`);
  };
  return (
    <Button
      type="primary"
      disabled={!isReady}
      onClick={() => modal.confirm({ title: copy.review, content: copy.reviewNote, okText: copy.review, onOk: send })}
    >
      {copy.review}
    </Button>
  );
}
