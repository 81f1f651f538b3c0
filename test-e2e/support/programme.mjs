import assert from 'node:assert/strict';

/** The titles of the seven activities, as the server tells them. */
export async function activityTitles(origin) {
  const answer = await fetch(`${origin}/api/programme/home`);
  assert.equal(answer.status, 200);
  const { activities } = await answer.json();
  assert.equal(activities.length, 7);
  return activities.map(({ title }) => title);
}
