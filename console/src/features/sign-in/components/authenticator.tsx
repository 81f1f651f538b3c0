import type { TotpEnrolmentDto } from '@good-netizen/shared/identity/staff.dto';
import { Typography } from 'antd';
import type { ReactElement } from 'react';
import { signInCopy as copy } from '../sign-in.copy';

/** The code for the authenticator to read, and the same for typing. As a picture, so that nothing in it could run. */
export function Authenticator({ enrolment }: { enrolment: TotpEnrolmentDto }): ReactElement {
  return (
    <figure style={{ margin: '0 0 16px' }}>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(enrolment.qrSvg)}`}
        alt={copy.qrLabel}
        width={200}
        height={200}
        style={{ background: '#fff', padding: 8, borderRadius: 6, border: '1px solid var(--line)' }}
      />
      <figcaption>
        {copy.secret}：
        <Typography.Text code copyable style={{ overflowWrap: 'anywhere' }}>
          {enrolment.secret}
        </Typography.Text>
      </figcaption>
    </figure>
  );
}
