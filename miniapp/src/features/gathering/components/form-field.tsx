import type { FormFieldDto } from '@good-netizen/shared/gathering/gathering.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Choice } from '@/components/choice/choice';
import { TextField } from '@/components/text-field/text-field';
import { gatheringCopy } from '../gathering.copy';

interface Props {
  field: FormFieldDto;
  value: string | boolean | undefined;
  error: string | undefined;
  onChange: (value: string | boolean) => void;
}

const yesNo = [
  { value: 'yes', label: gatheringCopy.yes },
  { value: 'no', label: gatheringCopy.no },
] as const;

/** One question of a sign-up form, by its kind. */
export function FormField({ field, value, error, onChange }: Props): JSX.Element {
  const label = field.required ? field.label : `${field.label}${gatheringCopy.optional}`;
  if (field.kind === 'TEXT') {
    return (
      <TextField
        label={label}
        value={typeof value === 'string' ? value : ''}
        maxLength={Limits.formAnswerMaxChars}
        error={error}
        onChange={onChange}
      />
    );
  }
  if (field.kind === 'YES_NO') {
    const chosen = value === undefined ? null : value === true ? 'yes' : 'no';
    return (
      <Choice
        legend={label}
        options={yesNo}
        value={chosen}
        error={error}
        onChange={(answer) => onChange(answer === 'yes')}
      />
    );
  }
  return (
    <Choice
      legend={label}
      options={(field.options ?? []).map((option) => ({ value: option, label: option }))}
      value={typeof value === 'string' ? value : null}
      error={error}
      onChange={onChange}
    />
  );
}
