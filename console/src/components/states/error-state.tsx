import { Button, Result } from 'antd';
import type { ReactElement } from 'react';
import { ApiError, sentenceFor } from '@/lib/http/api-error';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, in the server's own words, and the way to try again. */
export function ErrorState({ error, onRetry }: Props): ReactElement {
  const requestId = error instanceof ApiError ? error.requestId : undefined;
  return (
    <div role="alert">
      <Result
        status={error instanceof ApiError && error.status === 404 ? 'info' : 'warning'}
        title={sentenceFor(error)}
        subTitle={requestId ? `编号 ${requestId}` : undefined}
        extra={onRetry ? <Button onClick={onRetry}>再试一次</Button> : undefined}
      />
    </div>
  );
}
