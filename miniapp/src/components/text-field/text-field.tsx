import { Input } from '@tarojs/components';
import { Field, type FieldFacts, fieldNativeProps } from './field';
import styles from './field.module.scss';

interface TextFieldProps extends FieldFacts {
  /** `nickname` offers WeChat's own names. */
  type?: 'text' | 'number' | 'nickname';
  /** Not to be read over somebody's shoulder. */
  secret?: boolean;
  onConfirm?: () => void;
}

/** One line of writing. */
export function TextField({ type = 'text', secret = false, onConfirm, ...facts }: TextFieldProps): JSX.Element {
  return (
    <Field facts={facts}>
      {(ids, attributes) => (
        <Input
          className={styles.input}
          type={type}
          password={secret}
          value={facts.value}
          placeholder={facts.placeholder}
          placeholderClass={styles.placeholder}
          maxlength={facts.maxLength ?? -1}
          disabled={facts.disabled}
          onInput={(event) => facts.onChange(event.detail.value)}
          onConfirm={onConfirm}
          nativeProps={fieldNativeProps(facts, ids)}
          {...attributes}
        />
      )}
    </Field>
  );
}
