import { Page } from '@/components/page/page';

export default function HomePage(): JSX.Element {
  return <Page title="首页" tab="home" />;
}
