import type { ReactElement, ReactNode } from 'react';
import { signInCopy as copy } from '../sign-in.copy';
import styles from './door-page.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** The page before the desk: the product's name on batik cloth, and one card. */
export const DoorPage = ({ title, lead, children }: Props): ReactElement => (
  <div className={styles.door}>
    <header className={styles.cloth}>
      <p className={styles.product}>{copy.product}</p>
      <p className={styles.desk}>{copy.desk}</p>
      <p className={styles.motto}>{copy.motto}</p>
    </header>
    <main className={styles.side}>
      <div className={styles.card}>
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className="soft">{lead}</p>}
        {children}
      </div>
    </main>
  </div>
);
