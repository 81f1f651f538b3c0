import { Image } from '@tarojs/components';
import { aria, pictured } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import { illustrationSource } from './illustration-sources';
import styles from './illustration.module.scss';

interface IllustrationProps {
  /** The file's name in assets/illustrations, without `.svg`. */
  name: string;
  /** What it shows, when it says something that the text beside it does not. */
  label?: string;
  /** `banner` fills the box it lies in and may be cut at its edges. */
  size?: 'small' | 'medium' | 'large' | 'full' | 'banner';
}

/** A drawing of ours. Without a label it is decoration, and screen readers pass over it. */
export function Illustration({ name, label, size = 'medium' }: IllustrationProps): JSX.Element | null {
  const source = illustrationSource(name);
  if (!source) return null;
  return (
    <Image
      className={classNames(styles.picture, styles[size])}
      src={source}
      mode={size === 'banner' ? 'aspectFill' : 'aspectFit'}
      {...(label ? pictured(label) : aria({ hidden: true }))}
    />
  );
}
