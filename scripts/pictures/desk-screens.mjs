/**
 * Which pages of the console the handbook shows: name of the picture, page, and who looks at it. `path` may be a function
 * of addresses that depend on the demonstration data; where it answers `null` there is nothing to show.
 */
export const deskScreens = [
  { name: 'home', path: '', as: 'demo-office' },
  { name: 'activity', path: 'activities/1', as: 'demo-editor' },
  { name: 'units', path: 'units', as: 'demo-admin' },
  { name: 'import-units', path: 'units/import', as: 'demo-admin' },
  { name: 'invite', path: 'staff/invite', as: 'demo-admin' },
  { name: 'grants', path: 'grants', as: 'demo-admin' },
  { name: 'code', path: 'code', as: 'demo-editor' },
  { name: 'consultation', path: ({ consultation }) => consultation, as: 'demo-editor' },
  { name: 'research', path: 'research', as: 'demo-editor' },
  { name: 'pledges', path: 'pledges', as: 'demo-office' },
  { name: 'moderation', path: 'moderation', as: 'demo-moderator' },
  { name: 'certificates', path: 'certificates', as: 'demo-office' },
  { name: 'complaints', path: 'complaints', as: 'demo-office' },
  { name: 'courses', path: 'courses', as: 'demo-women' },
  { name: 'course-edit', path: ({ draft }) => draft && `courses/${draft}/edit`, as: 'demo-women' },
  { name: 'course-reach', path: ({ published }) => published && `courses/${published}/reach`, as: 'demo-women' },
  { name: 'questions', path: 'questions', as: 'demo-women' },
  { name: 'import-questions', path: 'questions/import', as: 'demo-women' },
  { name: 'media', path: 'media', as: 'demo-women' },
  { name: 'lectures', path: 'gatherings', as: 'demo-women' },
  { name: 'lecture-new', path: 'gatherings/new', as: 'demo-women' },
  { name: 'lecture', path: ({ lecture }) => lecture && `gatherings/${lecture}`, as: 'demo-women' },
  { name: 'editions', path: 'editions', as: 'demo-office' },
  { name: 'audit', path: 'audit', as: 'demo-admin' },
];
