import { View } from '@tarojs/components';
import { type ReactNode, useId } from 'react';
import { aria, type AriaAttributes } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import { isWeapp } from '@/lib/platform';
import styles from './field.module.scss';

export interface FieldFacts {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** A sentence: what is wrong and what to do. */
  error?: string;
  placeholder?: string;
  /** Characters; also shows how many are used. */
  maxLength?: number;
  disabled?: boolean;
}

interface FieldIds {
  message: string;
}

interface FieldProps {
  facts: FieldFacts;
  children: (ids: FieldIds, attributes: AriaAttributes) => ReactNode;
}

/** Label, box, and below it the error (or the hint) and the count. */
export function Field({ facts, children }: FieldProps): JSX.Element {
  const { label, value, hint, error, maxLength } = facts;
  const ids: FieldIds = { message: `field-${useId().replace(/\W/g, '')}` };
  return (
    <View className={styles.field}>
      <View className={styles.label} {...aria({ hidden: true })}>
        {label}
      </View>
      <View className={classNames(styles.box, error && styles.wrong)}>
        {children(ids, isWeapp ? aria({ label: error ? `${label}，${error}` : label }) : {})}
      </View>
      <View className={styles.below}>
        <View
          id={ids.message}
          className={error ? styles.error : styles.hint}
          {...(error ? aria({ role: 'alert' }) : {})}
        >
          {error ?? hint}
        </View>
        {maxLength !== undefined && (
          <View className={styles.count} {...aria({ hidden: true })}>
            {[...value].length}/{maxLength}
          </View>
        )}
      </View>
    </View>
  );
}

/** On H5 Taro wraps the real input; these reach it, the attributes of the wrapper would not. */
export function fieldNativeProps(facts: FieldFacts, ids: FieldIds): Record<string, unknown> {
  if (isWeapp) return {};
  return {
    'aria-label': facts.label,
    'aria-describedby': ids.message,
    'aria-invalid': facts.error ? 'true' : 'false',
  };
}
