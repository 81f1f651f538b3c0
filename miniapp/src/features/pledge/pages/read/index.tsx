import { Page } from '@/components/page/page';

export default function ReadPage(): JSX.Element {
  return <Page title="好网民公约" />;
}
