import { Page } from '@/components/page/page';

export default function BallotPage(): JSX.Element {
  return <Page title="推选好故事" />;
}
