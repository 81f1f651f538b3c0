import { Limits } from '@good-netizen/shared/limits';
import type { AddFindingDto, DeskResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { App, Form, Input, Modal, Select } from 'antd';
import type { ReactElement } from 'react';
import { useFocusBack } from '@/components/dialog/use-focus-back';
import { SimpleForm } from '@/components/form/simple-form';
import { useClauses } from '../api/research';
import { addFinding, editFinding } from '../api/write-research';
import { findingCopy as copy, researchCopy } from '../research.copy';

interface Props {
  researchId: string;
  /** Null: a new one. */
  finding: DeskResearchDto['findingsList'][number] | null;
  onClose: () => void;
}

/** Writes down what was found, on what evidence, and for which clause. */
export function FindingDialog({ researchId, finding, onClose }: Props): ReactElement {
  useFocusBack();
  const { message } = App.useApp();
  const clauses = useClauses(true).data ?? [];
  const save = async ({ text, evidence, clauseKey }: AddFindingDto): Promise<void> => {
    const body = { text: text.trim(), evidence: evidence.trim(), ...(clauseKey ? { clauseKey } : {}) };
    if (finding) await editFinding(finding.id, { ...body, revision: finding.revision });
    else await addFinding(researchId, body);
    void message.success(copy.saved);
    onClose();
  };
  const words = (name: 'text' | 'evidence'): ReactElement => (
    <Form.Item
      name={name}
      label={copy[name]}
      rules={[{ required: true, whitespace: true, message: researchCopy.required(copy[name]) }]}
    >
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.findingMaxChars} showCount />
    </Form.Item>
  );
  return (
    <Modal title={finding ? copy.edit : copy.add} open onCancel={onClose} footer={null}>
      <SimpleForm<AddFindingDto>
        onSubmit={save}
        submit={copy.save}
        initialValues={finding ? { ...finding, clauseKey: finding.clauseKey ?? undefined } : undefined}
      >
        {words('text')}
        {words('evidence')}
        <Form.Item name="clauseKey" label={copy.clause}>
          <Select
            allowClear
            placeholder={copy.noClause}
            options={clauses.map(({ clauseKey, title }) => ({ value: clauseKey, label: title }))}
          />
        </Form.Item>
      </SimpleForm>
    </Modal>
  );
}
