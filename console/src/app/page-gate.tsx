import { type ReactElement, type ReactNode, useEffect } from 'react';
import type { ConsolePage } from '@/lib/pages/console-page';
import { useMay } from '@/lib/session/me';
import { NotPermittedPage } from './lost-pages';

/** Names the page in the browser's title and keeps away whoever may not see it. */
export function PageGate({ page, children }: { page: ConsolePage; children: ReactNode }): ReactElement {
  useEffect(() => {
    document.title = `${page.title} · 贵州好网民工作台`;
  }, [page.title]);
  return page.isOpen ? <>{children}</> : <Permitted page={page}>{children}</Permitted>;
}

function Permitted({ page, children }: { page: ConsolePage; children: ReactNode }): ReactElement {
  return useMay()(page.permission) ? <>{children}</> : <NotPermittedPage title={page.title} />;
}
