import type { DraftDto } from '@good-netizen/shared/desk/desk.dto';
import type { ReactElement } from 'react';
import type { EntityFormProps, KeptDraft, Unsaved } from '@/components/form/entity';
import { EntityForm } from '@/components/form/entity-form';
import { QueryState } from '@/components/states/query-state';
import { useDraft } from './api/drafts';
import { useDraftKeeper } from './draft-keeper';

interface Props<T extends object> extends Omit<EntityFormProps<T>, 'draft' | 'onDraft'> {
  /** The name of the form, with the id of what it edits: `unit/0190…`, `unit/new`. */
  name: string;
}

/** An EntityForm whose drafts are kept at the server, so that they are there on another computer too. */
export function DeskForm<T extends object>({ name, ...props }: Props<T>): ReactElement {
  const draft = useDraft(name);
  const keeper = useDraftKeeper(name);
  return (
    <QueryState query={draft}>
      {(found) => (
        <EntityForm<T>
          key={name}
          {...props}
          draft={found && draftOf<T>(found)}
          onDraft={(unsaved) => keeper.keep(unsaved && { ...unsaved }, unsaved?.base.revision ?? null)}
        />
      )}
    </QueryState>
  );
}

/** A kept draft in the form's own shape; `null` when an older desk kept it in another. */
function draftOf<T>({ value, savedAt }: DraftDto): KeptDraft<T> | null {
  if (!('values' in value) || !('base' in value)) return null;
  return { ...(value as unknown as Unsaved<T>), savedAt };
}
