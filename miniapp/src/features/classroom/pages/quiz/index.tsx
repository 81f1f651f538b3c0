import { Page } from '@/components/page/page';

export default function QuizPage(): JSX.Element {
  return <Page title="小测验" />;
}
