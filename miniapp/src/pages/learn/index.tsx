import { Page } from '@/components/page/page';

export default function LearnPage(): JSX.Element {
  return <Page title="学习" tab="learn" />;
}
