import { Button, type ButtonProps } from 'antd';
import type { MouseEvent, ReactElement } from 'react';
import { type To, useHref, useLinkClickHandler } from 'react-router';

interface Props extends Pick<ButtonProps, 'type' | 'children' | 'icon' | 'size'> {
  to: To;
}

/** A link that looks like a button: one stop for the keyboard, and it opens in a tab of its own as links do. */
export function LinkButton({ to, ...look }: Props): ReactElement {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return <Button {...look} href={useHref(to)} onClick={(event) => follow(event as MouseEvent<HTMLAnchorElement>)} />;
}
