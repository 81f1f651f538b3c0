/** Heartbeats of learners who sit at a lesson: sessions begun over HTTP, requests made before the clock runs. */
import { requestBytes } from './load-client.mjs';

const { AccessTokens } = await import('../server/dist/identity/services/access-tokens.js');
const { Keyring } = await import('../server/dist/platform/keyring.js');
const { newId } = await import('../server/dist/platform/id.js');

/** More than the connections, so that a learner's next heartbeat never overtakes the one before. */
const LEARNERS = 1000;

async function begin(port, lessonId, token) {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`http://127.0.0.1:${port}/api/classroom/lessons/${lessonId}/sessions`, {
    method: 'POST',
    headers,
  });
  if (!answer.ok) throw new Error(`a session could not begin: ${answer.status} ${await answer.text()}`);
  return { headers, path: `/api/classroom/sessions/${(await answer.json()).sessionId}/heartbeats`, seq: 0 };
}

/** The next heartbeat of a learner who plays on from the beginning: the server credits as far as its clock allows. */
function next(learner, seconds) {
  learner.seq += 1;
  const body = { seq: learner.seq, ranges: [[0, seconds]], positionSeconds: seconds, rate: 1, visible: true };
  return requestBytes('POST', learner.path, learner.headers, JSON.stringify(body));
}

/** @returns {Promise<(count: number) => Buffer[]>} requests of learners taking turns */
export async function heartbeatRequests({ port, secretKey }) {
  const tokens = new AccessTokens(new Keyring({ secretKey }), { now: () => new Date() });
  const ask = async (path) => (await fetch(`http://127.0.0.1:${port}/api/${path}`)).json();
  const [course] = await ask('classroom/courses');
  const [{ id, seconds }] = (await ask(`classroom/courses/${course.id}`)).lessons;
  const learners = [];
  while (learners.length < LEARNERS) {
    const some = Array.from({ length: 50 }, () => tokens.issue({ netizenId: newId(), sessionId: newId() }));
    learners.push(...(await Promise.all(some.map((token) => begin(port, id, token)))));
  }
  let turn = 0;
  return (count) => Array.from({ length: count }, () => next(learners[(turn += 1) % LEARNERS], seconds));
}
