import { Button } from '@/components/button/button';
import { useRequireSignIn } from '@/lib/session/use-require-sign-in';
import { useDeed } from '@/lib/use-deed';
import { setFavourite, useFavourites } from '../api/favourites';
import { notebookCopy as copy } from '../notebook.copy';

/** Keeps a course at hand, or lets go of it. */
export function FavouriteButton({ courseId }: { courseId: string }): JSX.Element {
  const { data } = useFavourites();
  const requireSignIn = useRequireSignIn();
  const { busy, run } = useDeed();
  const kept = data?.some((one) => one.courseId === courseId) ?? false;
  const turn = async (): Promise<void> => {
    await run(() => setFavourite(courseId, !kept), kept ? copy.nowDropped : copy.nowKept);
  };
  return (
    <Button
      variant="quiet"
      size="small"
      loading={busy}
      label={kept ? copy.dropLabel : copy.keepLabel}
      onPress={() => void requireSignIn(() => void turn())}
    >
      {kept ? copy.kept : copy.keep}
    </Button>
  );
}
