import { Textarea } from '@tarojs/components';
import { Field, type FieldFacts, fieldNativeProps } from './field';
import styles from './field.module.scss';

/** Several lines of writing. */
export function TextArea(facts: FieldFacts): JSX.Element {
  return (
    <Field facts={facts}>
      {(ids, attributes) => (
        <Textarea
          className={styles.area}
          value={facts.value}
          placeholder={facts.placeholder}
          placeholderClass={styles.placeholder}
          maxlength={facts.maxLength ?? -1}
          disabled={facts.disabled}
          onInput={(event) => facts.onChange(event.detail.value)}
          nativeProps={fieldNativeProps(facts, ids)}
          {...attributes}
        />
      )}
    </Field>
  );
}
