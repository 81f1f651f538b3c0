import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { usePerson } from '../api/get-person';
import { grantsCopy as copy } from '../grants.copy';

/** The name that belongs to an id, leading to the person. Who is out of one's reach stays unnamed. */
export function PersonName({ staffId }: { staffId: string }): ReactElement {
  const person = usePerson(staffId);
  if (person.error) return <span className="soft">{copy.outOfReach}</span>;
  return <Link to={`/staff/${staffId}`}>{person.data?.displayName ?? '…'}</Link>;
}
