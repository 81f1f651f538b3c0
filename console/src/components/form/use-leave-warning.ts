import { App } from 'antd';
import { type RefObject, useEffect } from 'react';
import { useBlocker } from 'react-router';

/** Asks before one leaves what is not saved: within the desk by a dialog, out of it by the browser. `isSaved` is known at once. */
export function useLeaveWarning(isDirty: boolean, isSaved: RefObject<boolean>): void {
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !isSaved.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    modal.confirm({
      title: '还没有保存',
      content: '草稿已为您留着，下次打开可以接着写。现在离开吗？',
      okText: '离开',
      cancelText: '继续编辑',
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
  }, [blocker, modal]);
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
}
