import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Input, Modal, Select, Space, Table } from 'antd';
import { type ReactElement, useState } from 'react';
import { useFocusBack } from '@/components/dialog/use-focus-back';
import { QueryState } from '@/components/states/query-state';
import { useRows } from '@/desk/api/get-rows';
import { bankCopy as copy, difficultyNames, questionKindNames } from '../../copy/bank.copy';

interface Props {
  unitId: string;
  /** Ids of what is chosen already. */
  chosen: readonly string[];
  isSingle?: boolean;
  /** Called with what was chosen here, beside or instead of `chosen`. */
  onChoose: (questions: BankQuestionDto[]) => void;
  onClose: () => void;
}

const SIZE = 10;

/** Questions of the unit's bank and of those above it, to choose from. */
export function QuestionPicker({ unitId, chosen, isSingle = false, onChoose, onClose }: Props): ReactElement {
  useFocusBack();
  const [wish, setWish] = useState({ q: '', quality: '', page: 1 });
  const [picked, setPicked] = useState<BankQuestionDto[]>([]);
  const query = { ...wish, forUnitId: unitId, size: SIZE, retired: 'false' };
  const questions = useRows<BankQuestionDto>(['questions'], DeskPaths.bankQuestions.list, query);
  const fresh = picked.filter(({ id }) => isSingle || !chosen.includes(id));
  const choose = (): void => {
    onChoose(fresh);
    onClose();
  };
  return (
    <Modal
      title={copy.chooseTitle}
      open
      width={860}
      okText={copy.chooseOk(fresh.length)}
      okButtonProps={{ disabled: fresh.length === 0 }}
      onOk={choose}
      onCancel={onClose}
    >
      <Narrow wish={wish} onWish={setWish} />
      <QueryState query={questions}>
        {({ rows, total }) => (
          <Table<BankQuestionDto>
            size="small"
            rowKey="id"
            dataSource={rows}
            loading={questions.isFetching}
            columns={columns}
            locale={{ emptyText: copy.none }}
            rowSelection={{
              type: isSingle ? 'radio' : 'checkbox',
              preserveSelectedRowKeys: true,
              selectedRowKeys: isSingle ? picked.map(({ id }) => id) : [...chosen, ...picked.map(({ id }) => id)],
              onChange: (_keys, found) => setPicked(found.filter(Boolean)),
              getCheckboxProps: ({ id, stem }) => ({
                disabled: !isSingle && chosen.includes(id),
                'aria-label': stem,
              }),
            }}
            pagination={{
              current: wish.page,
              pageSize: SIZE,
              total,
              hideOnSinglePage: true,
              showSizeChanger: false,
              onChange: (page) => setWish({ ...wish, page }),
            }}
          />
        )}
      </QueryState>
    </Modal>
  );
}

interface Wish {
  q: string;
  quality: string;
  page: number;
}

const Narrow = ({ wish, onWish }: { wish: Wish; onWish: (wish: Wish) => void }): ReactElement => (
  <Space wrap className="gap-below">
    <Input.Search
      placeholder={copy.search}
      aria-label={copy.search}
      allowClear
      maxLength={60}
      onSearch={(q) => onWish({ ...wish, q: q.trim(), page: 1 })}
    />
    <Select
      aria-label={copy.quality}
      style={{ width: 160 }}
      value={wish.quality}
      options={[
        { value: '', label: copy.allQualities },
        ...qualities.map((value) => ({ value, label: qualityNames[value] })),
      ]}
      onChange={(quality: string) => onWish({ ...wish, quality, page: 1 })}
    />
  </Space>
);

const columns = [
  { title: copy.stem, render: (_: unknown, { stem }: BankQuestionDto) => stem },
  { title: copy.kind, width: 90, render: (_: unknown, { kind }: BankQuestionDto) => questionKindNames[kind] },
  { title: copy.quality, width: 110, render: (_: unknown, { quality }: BankQuestionDto) => qualityNames[quality] },
  { title: copy.unit, width: 150, render: (_: unknown, { unitName }: BankQuestionDto) => unitName },
  {
    title: copy.difficulty,
    width: 70,
    render: (_: unknown, { difficulty }: BankQuestionDto) => difficultyNames[difficulty],
  },
];
