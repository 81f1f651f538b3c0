import { Breadcrumb } from 'antd';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import styles from './page.module.css';

interface Props {
  title: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  /** The pages above this one. */
  above?: { title: string; path: string }[];
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Every page of the desk stands in one: title, way back, actions. The title takes the focus, so that it is read out. */
export function Page({ title, lead, above = [], actions, children }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const crumbs = [...above.map(({ title: text, path }) => ({ title: <Link to={path}>{text}</Link> })), { title }];
  return (
    <article className={styles.page}>
      {above.length > 0 && <Breadcrumb className={styles.crumbs} items={crumbs} />}
      <header className={styles.header}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}
