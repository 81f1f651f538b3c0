import UploadOutlined from '@ant-design/icons/UploadOutlined';
import type { DeskTaskDto, ImportReportDto } from '@good-netizen/shared/desk/desk.dto';
import { Alert, Button, Card, Space, Spin, Upload } from 'antd';
import { type ReactElement, useState } from 'react';
import { ImportReport } from '@/components/import/import-report';
import { sentenceFor } from '@/lib/http/api-error';
import { TaskDialog } from './task-dialog';

interface Props {
  /** What columns the table must have, in one sentence. */
  hint: string;
  /** How the columns are called in the table. */
  titles: Readonly<Record<string, string>>;
  onPlan: (file: File) => Promise<ImportReportDto>;
  onApply: (importId: string) => Promise<DeskTaskDto>;
  applyText: (rows: number) => string;
}

/** A table is chosen, looked through row by row, and only then brought in. */
export function ImportWizard({ hint, titles, onPlan, onApply, applyText }: Props): ReactElement {
  const [report, setReport] = useState<ImportReportDto | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [taskId, setTaskId] = useState<string | null>(null);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  const plan = (file: File): false => {
    setReport(null);
    void attempt(async () => setReport(await onPlan(file)));
    return false;
  };
  const apply = (importId: string): void => void attempt(async () => setTaskId((await onApply(importId)).id));
  const rows = report ? report.create + report.update : 0;
  return (
    <Card>
      <p>{hint}</p>
      <Space wrap style={{ marginBottom: 16 }}>
        <Upload accept=".xlsx,.csv" maxCount={1} beforeUpload={plan} showUploadList={false}>
          <Button icon={<UploadOutlined />} loading={busy && !report}>
            选择 Excel 或 CSV 文件并核对
          </Button>
        </Upload>
        {report && (
          <Button type="primary" disabled={rows === 0} loading={busy} onClick={() => apply(report.importId)}>
            {applyText(rows)}
          </Button>
        )}
      </Space>
      {problem && <Alert role="alert" type="error" showIcon title={problem} style={{ marginBottom: 16 }} />}
      {busy && !report && <Spin description="正在核对每一行" />}
      {report && <ImportReport report={report} titles={titles} />}
      <TaskDialog taskId={taskId} onClose={() => setTaskId(null)} />
    </Card>
  );
}
