import { Limits } from '@good-netizen/shared/limits';
import {
  type DeskConsultationDto,
  type DeskOpinionRowDto,
  opinionStanceNames,
} from '@good-netizen/shared/pledge/consultation.dto';
import { Checkbox, Form, Input, Modal, Segmented, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { useFocusBack } from '@/components/dialog/use-focus-back';
import { SimpleForm } from '@/components/form/simple-form';
import { QueryState } from '@/components/states/query-state';
import { createGroup, useUngrouped } from '../api/consultation';
import { codeCopy, consultationCopy as copy } from '../code.copy';
import { candidatesOf, type ChosenClause, clausesOf } from '../hooks/clauses-of';
import styles from './group-dialog.module.css';

interface Props {
  consultation: DeskConsultationDto;
  chosen: readonly DeskOpinionRowDto[];
  onGrouped: () => void;
  /** `isDone`: at least one group was made. */
  onClose: (isDone: boolean) => void;
}

/** Makes groups clause by clause: which of its opinions belong together, and what they say in one sentence. */
export function GroupDialog({ consultation, chosen, onGrouped, onClose }: Props): ReactElement {
  useFocusBack();
  const [left, setLeft] = useState(() => clausesOf(chosen));
  const [at, setAt] = useState(0);
  const [isDone, setDone] = useState(false);
  const clause = left[Math.min(at, left.length - 1)];
  const make = async (current: ChosenClause, { heading, opinionIds }: GroupValues): Promise<void> => {
    await createGroup(consultation.id, { clauseKey: current.clauseKey, heading: heading.trim(), opinionIds });
    onGrouped();
    const others = left.filter(({ clauseKey }) => clauseKey !== current.clauseKey);
    if (others.length === 0) return onClose(true);
    setDone(true);
    setLeft(others);
    setAt(0);
  };
  return (
    <Modal title={copy.makeGroup} open width={720} onCancel={() => onClose(isDone)} footer={null} destroyOnHidden>
      {left.length > 1 && (
        <Segmented<number>
          className={styles.clauses}
          aria-label={copy.clause}
          options={left.map(({ title, ids }, value) => ({ value, label: copy.clauseCount(title, ids.length) }))}
          value={at}
          onChange={setAt}
        />
      )}
      {clause && (
        <ClauseForm
          key={clause.clauseKey}
          consultationId={consultation.id}
          clause={clause}
          chosen={chosen}
          onMake={(values) => make(clause, values)}
          note={left.length > 1 ? copy.clausesDone(left.length) : undefined}
        />
      )}
    </Modal>
  );
}

interface GroupValues {
  heading: string;
  opinionIds: string[];
}

interface ClauseProps {
  consultationId: string;
  clause: ChosenClause;
  chosen: readonly DeskOpinionRowDto[];
  onMake: (values: GroupValues) => Promise<unknown>;
  note: string | undefined;
}

function ClauseForm({ consultationId, clause, chosen, onMake, note }: ClauseProps): ReactElement {
  const ungrouped = useUngrouped(consultationId, clause.clauseKey);
  return (
    <SimpleForm<GroupValues>
      submit={copy.makeGroup}
      onSubmit={onMake}
      initialValues={{ opinionIds: [...clause.ids] }}
      aside={note && <span className="soft">{note}</span>}
    >
      <QueryState query={ungrouped}>
        {({ rows, total }) => (
          <Form.Item
            name="opinionIds"
            label={copy.whichOpinions}
            extra={total > rows.length ? copy.moreHidden(total - rows.length) : copy.othersHint}
            rules={[{ validator: someChosen }]}
          >
            <Checkbox.Group className={styles.opinions} options={candidatesOf(clause, chosen, rows).map(optionOf)} />
          </Form.Item>
        )}
      </QueryState>
      <Form.Item
        name="heading"
        label={copy.heading}
        rules={[{ required: true, whitespace: true, message: codeCopy.required(copy.heading) }]}
      >
        <Input autoFocus maxLength={Limits.opinionGroupHeadingMaxChars} showCount />
      </Form.Item>
    </SimpleForm>
  );
}

/** Not `required`: that would put aria-required on a plain group, which has none. */
const someChosen = (_rule: unknown, ids?: string[]): Promise<void> =>
  ids?.length ? Promise.resolve() : Promise.reject(new Error(copy.noneChosen));

const optionOf = ({ id, stance, text }: DeskOpinionRowDto) => ({
  value: id,
  label: (
    <>
      <Tag>{opinionStanceNames[stance]}</Tag>
      {text ?? copy.noText}
    </>
  ),
});
