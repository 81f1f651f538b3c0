import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactElement } from 'react';
import { RouterProvider } from 'react-router';
import { teachDatesShanghai } from '@/lib/format/shanghai-wall';
import { queryClient } from '@/lib/query/query-client';
import { antdTheme } from '@/lib/theme/antd-theme';
import { router } from './router';

dayjs.locale('zh-cn');
teachDatesShanghai();

export function App(): ReactElement {
  return (
    <ConfigProvider locale={zhCN} theme={antdTheme} button={{ autoInsertSpace: false }}>
      <AntApp message={{ duration: 4 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
