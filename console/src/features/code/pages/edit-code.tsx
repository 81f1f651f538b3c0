import { Limits } from '@good-netizen/shared/limits';
import type { DeskCodeVersionDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { Alert, App, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { DeskForm } from '@/desk/desk-form';
import { readCodeVersion, useCodeVersion } from '../api/code-versions';
import { editDraft } from '../api/write-code';
import { codeCopy as copy, codeStatusNames } from '../code.copy';
import { ClauseEditor } from '../components/clause-editor';
import { codeFieldWords, type CodeValues, savedOf, wishOf } from '../hooks/code-form';

/** Writing a version: what is typed is kept as a draft, and two people's edits are put together. */
export default function EditCodePage(): ReactElement {
  const { versionId = '' } = useParams();
  const version = useCodeVersion(versionId);
  return <QueryState query={version}>{(code) => <EditCode key={code.id} code={code} />}</QueryState>;
}

function EditCode({ code }: { code: DeskCodeVersionDto }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const save = async (values: CodeValues, revision: number | null): Promise<void> => {
    await editDraft(code.id, { ...wishOf(values), revision: revision ?? code.revision });
    void message.success(copy.saved);
    void navigate(`/code/${code.id}`, { replace: true });
  };
  const above = [
    { title: copy.title, path: '/code' },
    { title: copy.versionName(code.version), path: `/code/${code.id}` },
  ];
  return (
    <Page title={copy.editTitle(code.version)} above={above}>
      {code.editable ? (
        <DeskForm<CodeValues>
          name={`code/${code.id}`}
          saved={savedOf(code)}
          fields={codeFieldWords}
          onSave={save}
          onReadAgain={async () => savedOf(await readCodeVersion(code.id))}
          onCancel={() => void navigate(-1)}
        >
          <Texts />
          <h2>{copy.clauses}</h2>
          <ClauseEditor />
        </DeskForm>
      ) : (
        <Alert type="info" showIcon title={copy.notEditable(codeStatusNames[code.status])} />
      )}
    </Page>
  );
}

function Texts(): ReactElement {
  return (
    <>
      <Form.Item name="title" label={copy.name}>
        <Input maxLength={Limits.codeTitleMaxChars} showCount />
      </Form.Item>
      <Form.Item name="issuingUnit" label={copy.issuingUnit}>
        <Input maxLength={Limits.codeIssuingUnitMaxChars} showCount />
      </Form.Item>
      <Form.Item name="preamble" label={copy.preamble}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={Limits.codePreambleMaxChars} showCount />
      </Form.Item>
      <Form.Item name="pledgeSentence" label={copy.pledgeSentence}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.codePledgeSentenceMaxChars} showCount />
      </Form.Item>
    </>
  );
}
