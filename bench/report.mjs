/** The table that people read, and the targets. */
import { medianRatio } from './medians.mjs';

const NAMES = {
  raw: 'raw single-row inserts, no HTTP',
  bare: 'bare Fastify + insert',
  ballots: 'POST ballot, sign-in and all rules',
  rawLessons: 'raw inserts of learning progress, no HTTP',
  heartbeats: 'POST heartbeat, credited by the clock',
  bareHome: 'bare Fastify, bytes of home',
  home: 'GET home',
  bareStories: 'bare Fastify, bytes of the story list',
  stories: 'GET story list',
};

/** Ratios with their targets; a target that was set for MariaDB alone says nothing on SQLite. */
export function ratiosOf({ rounds, figures }, engine) {
  const ratio = (name, a, b, atLeast) => ({ name, value: medianRatio(rounds[a], rounds[b]), atLeast });
  const only = (target) => (engine === 'mariadb' ? target : null);
  return [
    ratio('ballots / raw inserts', 'ballots', 'raw', only(0.6)),
    ratio('ballots / bare Fastify + insert', 'ballots', 'bare', only(1.2)),
    { name: 'p99 of a ballot, ms', value: figures.ballots.p99, atMost: only(30) },
    ratio('heartbeats / raw inserts', 'heartbeats', 'rawLessons', only(0.6)),
    ratio('home / bare Fastify', 'home', 'bareHome', 0.6),
    ratio('story list / bare Fastify', 'stories', 'bareStories', 0.6),
  ];
}

function verdict({ value, atLeast, atMost }) {
  const least = atLeast ?? null;
  const most = atMost ?? null;
  if (least !== null) return `${value >= least ? 'reached' : 'NOT reached'} (≥ ${least})`;
  if (most !== null) return `${value <= most ? 'reached' : 'NOT reached'} (≤ ${most})`;
  return '';
}

/** @returns {string[]} */
export function tableOf(name, { figures, ratios, acknowledged, rows }) {
  const lines = [
    `${name}`,
    `  ${'what'.padEnd(40)}${'per s'.padStart(8)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}  cores`,
  ];
  for (const [key, { perSecond, p50, p99, cores }] of Object.entries(figures)) {
    const shares = Object.entries(cores).map(([who, share]) => `${who} ${share}`);
    const numbers = [String(perSecond).padStart(8), p50.toFixed(2).padStart(9), p99.toFixed(2).padStart(9)].join('');
    lines.push(`  ${NAMES[key].padEnd(40)}${numbers}  ${shares.join(' · ')}`);
  }
  for (const ratio of ratios)
    lines.push(`  ${ratio.name.padEnd(40)}${String(ratio.value).padStart(8)}   ${verdict(ratio)}`);
  lines.push(`  ballots acknowledged ${acknowledged}, rows in the database ${rows}`);
  return lines;
}
