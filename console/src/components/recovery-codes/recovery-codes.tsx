import { Alert, App, Button, Checkbox, Space } from 'antd';
import { type ReactElement, useState } from 'react';
import styles from './recovery-codes.module.css';

interface Props {
  codes: readonly string[];
  /** The name of the button that goes on. */
  done: string;
  onDone: () => void;
}

/** Codes that are shown once. One goes on only after having said that they are kept. */
export function RecoveryCodes({ codes, done, onDone }: Props): ReactElement {
  const [kept, setKept] = useState(false);
  const { message } = App.useApp();
  const copyAll = (): void => {
    navigator.clipboard
      .writeText(codes.join('\n'))
      .then(() => message.success('已复制'))
      .catch(() => message.error('浏览器不允许复制，请抄写或打印。'));
  };
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title="手机丢失时，用恢复码登录。每个只能用一次，离开本页后不再显示。"
        description="请抄写或打印，放在安全的地方。"
      />
      <ol className={styles.codes} aria-label="恢复码">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Space wrap>
        <Button onClick={copyAll}>复制</Button>
        <Button onClick={() => window.print()}>打印</Button>
      </Space>
      <p>
        <Checkbox checked={kept} onChange={(event) => setKept(event.target.checked)}>
          我已保存好
        </Checkbox>
      </p>
      <Button type="primary" disabled={!kept} onClick={onDone}>
        {done}
      </Button>
    </>
  );
}
