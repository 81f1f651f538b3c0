import AuditOutlined from '@ant-design/icons/AuditOutlined';
import CommentOutlined from '@ant-design/icons/CommentOutlined';
import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import FlagOutlined from '@ant-design/icons/FlagOutlined';
import HomeOutlined from '@ant-design/icons/HomeOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import { Menu, type MenuProps } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Duty } from '@/lib/pages/console-page';
import { activityName, useActivities } from '@/lib/programme/activities';
import { useMay } from '@/lib/session/me';
import { pages } from '../pages';
import { type NavigationGroup, navigationFor, placeOf } from './navigation-for';

const icons: Record<Duty | 'activities', ReactNode> = {
  activities: <FlagOutlined />,
  review: <AuditOutlined />,
  complaints: <CommentOutlined />,
  people: <TeamOutlined />,
  audit: <FileSearchOutlined />,
  settings: <SettingOutlined />,
};

type Item = NonNullable<MenuProps['items']>[number];

function itemOf(group: NavigationGroup): Item {
  return {
    key: group.key,
    label: group.title,
    icon: group.icon ? icons[group.icon] : undefined,
    children: [
      ...group.groups.map(itemOf),
      ...group.lines.map(({ path, title }) => ({ key: path, label: <Link to={path}>{title}</Link> })),
    ],
  };
}

function useActivityNames(): string[] {
  const activities = useActivities();
  return [1, 2, 3, 4, 5, 6, 7].map((ordinal) => activityName(ordinal, activities));
}

/** The way to every page that the person may see, by activity and by duty. */
export function Navigation({ folded }: { folded: boolean }): ReactElement {
  const { pathname } = useLocation();
  const groups = navigationFor(pages, useMay(), useActivityNames());
  const place = placeOf(groups, pathname);
  const items: Item[] = [
    { key: '/', icon: <HomeOutlined />, label: <Link to="/">首页</Link> },
    ...groups.map((group) => itemOf(group)),
  ];
  return (
    <nav aria-label="主导航">
      <Menu
        key={String(folded)}
        theme="dark"
        mode="inline"
        inlineIndent={18}
        items={items}
        selectedKeys={[place.path]}
        defaultOpenKeys={folded ? [] : place.open}
      />
    </nav>
  );
}
