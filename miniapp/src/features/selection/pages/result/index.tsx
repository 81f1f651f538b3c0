import { Page } from '@/components/page/page';

export default function ResultPage(): JSX.Element {
  return <Page title="计票结果" />;
}
