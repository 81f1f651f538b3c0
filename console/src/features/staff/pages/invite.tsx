import type { NewInvitationDto } from '@good-netizen/shared/identity/staff.dto';
import { Card, Form, Input } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { SimpleForm } from '@/components/form/simple-form';
import { Page } from '@/components/page/page';
import { GrantFields, type GrantValues, scopeOf } from '@/desk/grant-fields';
import { instantText } from '@/lib/format/instants';
import { useMe } from '@/lib/session/me';
import { inviteStaff } from '../api/invitations';
import { SecretDialog } from '../components/secret-dialog';
import { staffCopy as copy } from '../staff.copy';

const NOTE_MAX = 80;

/** Inviting somebody to a unit, with the role they will hold. */
export default function InvitePage(): ReactElement {
  const navigate = useNavigate();
  const unit = useMe().data?.unit;
  const [made, setMade] = useState<NewInvitationDto | null>(null);
  const invite = async ({ note, ...values }: GrantValues & { note?: string }): Promise<void> => {
    setMade(await inviteStaff({ ...scopeOf(values), ...(note?.trim() ? { note: note.trim() } : {}) }));
  };
  return (
    <Page title={copy.invite} lead={copy.inviteLead} above={[{ title: copy.title, path: '/staff' }]}>
      <Card style={{ maxWidth: 640 }}>
        <SimpleForm<GrantValues & { note?: string }>
          initialValues={{ unitId: unit?.id, role: 'UNIT_EDITOR' }}
          onSubmit={invite}
          submit={copy.makeCode}
        >
          <GrantFields unit={unit} />
          <Form.Item name="note" label={copy.note}>
            <Input maxLength={NOTE_MAX} />
          </Form.Item>
        </SimpleForm>
      </Card>
      {made && (
        <SecretDialog
          title={copy.codeTitle}
          note={copy.codeExpires(instantText(made.invitation.expiresAt))}
          secrets={[
            { label: copy.code, value: made.code },
            { label: copy.link, value: made.url },
          ]}
          onClose={() => void navigate('/invitations')}
        />
      )}
    </Page>
  );
}
