import type { ComplaintDetailDto } from '@good-netizen/shared/identity/complaint.dto';
import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { readContact } from '../api/complaints';
import { complaintsCopy as copy } from '../complaints.copy';

/** How to reach who wrote: only after a reason, and only until one leaves the page. */
export function Contact({ complaint }: { complaint: ComplaintDetailDto }): ReactElement {
  const [asking, setAsking] = useState(false);
  const [contact, setContact] = useState<string | null>(null);
  if (!complaint.hasContact) return <>{copy.noContact}</>;
  if (contact !== null) return <strong>{contact}</strong>;
  if (!complaint.abilities.readContact) return <>—</>;
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {copy.readContact}
      </Button>
      <ReasonDialog
        open={asking}
        kind="personal-data"
        title={copy.readContact}
        okText={copy.readContact}
        onConfirm={(reason) => readContact(complaint.id, reason).then((answer) => setContact(answer.contact))}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
