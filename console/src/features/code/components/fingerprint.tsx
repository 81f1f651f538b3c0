import { Typography } from 'antd';
import type { ReactElement } from 'react';

/** Sixty-four characters in groups of eight: to be read aloud and compared; copied in one piece. */
export const Fingerprint = ({ value }: { value: string }): ReactElement => (
  <Typography.Text
    className="numbers"
    code
    copyable={{ text: value }}
    style={{ wordBreak: 'break-word', whiteSpace: 'normal' }}
  >
    {(value.match(/.{1,8}/g) ?? []).join(' ')}
  </Typography.Text>
);
