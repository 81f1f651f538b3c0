import { Page } from '@/components/page/page';

export default function CountersPage(): JSX.Element {
  return <Page title="承诺人数" />;
}
