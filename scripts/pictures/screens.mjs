/** Which pages are pictured, with ids of the demonstration data, asked from the server itself. */

async function ask(origin, path) {
  const answer = await fetch(`${origin}/api/${path}`);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

async function demonstrationIds(origin) {
  const courses = await ask(origin, 'classroom/courses');
  const course = await ask(origin, `classroom/courses/${courses[0].id}`);
  const selections = await ask(origin, 'selections');
  const open = selections.find(({ status }) => status === 'OPEN') ?? selections[0];
  const counted = selections.find(({ status }) => status === 'COMPUTED') ?? open;
  const { candidates } = await ask(origin, `selections/${open.id}/candidates`);
  return {
    course: course.id,
    lesson: course.lessons[0].id,
    open: open.id,
    counted: counted.id,
    candidate: candidates[0].id,
  };
}

const feature = (name, page, query = '') => `features/${name}/pages/${page}/index${query && `?${query}`}`;

/** The pictures that README shows. */
export async function keptScreens(origin) {
  const ids = await demonstrationIds(origin);
  return [
    { name: 'home', page: 'pages/home/index' },
    { name: 'pledge', page: feature('pledge', 'read') },
    { name: 'lesson', page: feature('classroom', 'lesson', `lessonId=${ids.lesson}`) },
    { name: 'ballot', page: feature('selection', 'ballot', `selectionId=${ids.open}`) },
  ];
}

/** Every screen that can be opened by its address. */
export async function everyScreen(origin) {
  const ids = await demonstrationIds(origin);
  const tabs = ['home', 'learn', 'selections', 'me'].map((name) => ({ name, page: `pages/${name}/index` }));
  return [
    ...tabs,
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({
      name: `activity-${n}`,
      page: feature('activity', 'detail', `ordinal=${n}`),
    })),
    { name: 'pledge-read', page: feature('pledge', 'read') },
    { name: 'pledge-counters', page: feature('pledge', 'counters') },
    { name: 'course', page: feature('classroom', 'course', `courseId=${ids.course}`) },
    { name: 'lesson', page: feature('classroom', 'lesson', `lessonId=${ids.lesson}`) },
    { name: 'quiz', page: feature('classroom', 'quiz', `lessonId=${ids.lesson}`) },
    { name: 'ballot', page: feature('selection', 'ballot', `selectionId=${ids.open}`) },
    { name: 'story', page: feature('selection', 'story', `selectionId=${ids.open}&candidateId=${ids.candidate}`) },
    { name: 'my-ballots', page: feature('selection', 'my-ballots') },
    { name: 'result', page: feature('selection', 'result', `selectionId=${ids.counted}`) },
    ...['privacy-policy', 'user-agreement'].map((d) => ({
      name: d,
      page: feature('account', 'legal', `document=${d}`),
    })),
    ...['profile', 'complaint', 'sessions'].map((name) => ({ name, page: feature('account', name) })),
  ];
}
