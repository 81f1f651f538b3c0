import { type ReactElement, type ReactNode, useEffect } from 'react';
import type { ConsolePage } from '@/lib/pages/console-page';
import { useMay } from '@/lib/session/me';
import { NotPermittedPage } from './lost-pages';

/** Names the page in the browser's title and keeps away whoever may not see it. */
export function PageGate({ page, children }: { page: ConsolePage; children: ReactNode }): ReactElement {
  const may = useMay();
  useEffect(() => {
    document.title = `${page.title} · 贵州好网民工作台`;
  }, [page.title]);
  if (!page.isOpen && !may(page.permission)) return <NotPermittedPage title={page.title} />;
  return <>{children}</>;
}
