import { lazy, type ReactElement, Suspense } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Loading } from '@/components/states/loading';
import type { ConsolePage } from '@/lib/pages/console-page';
import { Frame } from './frame/frame';
import { PageGate } from './page-gate';
import { pages } from './pages';
import { BrokenPage, LostPage } from './lost-pages';

/** A page's own code is fetched when the page is first opened. */
function routeOf(page: ConsolePage): RouteObject {
  const Page = lazy(page.load);
  const element: ReactElement = (
    <PageGate page={page}>
      <Suspense fallback={<Loading />}>
        <Page />
      </Suspense>
    </PageGate>
  );
  return { path: page.path, element, errorElement: <BrokenPage /> };
}

export const router = createBrowserRouter(
  [
    ...pages.filter((page) => page.isOpen).map(routeOf),
    {
      element: <Frame />,
      errorElement: <BrokenPage />,
      children: [...pages.filter((page) => !page.isOpen).map(routeOf), { path: '*', element: <LostPage /> }],
    },
  ],
  { basename: '/console' },
);
