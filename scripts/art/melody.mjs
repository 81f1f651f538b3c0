/** Gentle plucked melodies on the five-tone scale, as 16-bit mono samples. Nothing is recorded: every tone is computed. */

export const sampleRate = 22050;

/** Degrees of the pentatonic scale above D4, in semitones. */
const scale = [0, 2, 4, 7, 9];

function frequency(degree) {
  const octave = Math.floor(degree / scale.length);
  const step = scale[((degree % scale.length) + scale.length) % scale.length];
  return 293.66 * 2 ** (octave + step / 12);
}

/** One plucked tone, added into `samples` from second `start` on. */
function pluck(samples, start, hertz, seconds, loudness) {
  const from = Math.floor(start * sampleRate);
  const length = Math.min(Math.floor(seconds * sampleRate), samples.length - from);
  for (let i = 0; i < length; i += 1) {
    const t = i / sampleRate;
    const attack = Math.min(1, t / 0.012);
    const release = Math.min(1, (length - i) / (0.08 * sampleRate));
    const phase = 2 * Math.PI * hertz * t;
    const tone =
      Math.sin(phase) * Math.exp(-2.1 * t) +
      0.34 * Math.sin(2 * phase) * Math.exp(-3.6 * t) +
      0.12 * Math.sin(3 * phase) * Math.exp(-6 * t);
    samples[from + i] += loudness * attack * release * tone;
  }
}

/**
 * Plays `phrases` (lists of scale degrees, null for a rest) one after another, one degree every `beat` seconds, over a low
 * drone on each phrase's first beat. Fades out over the last two seconds.
 */
export function play(seconds, beat, phrases) {
  const samples = new Float64Array(Math.floor(seconds * sampleRate));
  const degrees = phrases.flat();
  const starts = new Set();
  let position = 0;
  for (const phrase of phrases) {
    starts.add(position);
    position += phrase.length;
  }
  for (let index = 0; index * beat < seconds - 1.6; index += 1) {
    const place = index % degrees.length;
    const degree = degrees[place];
    const start = 0.2 + index * beat;
    if (starts.has(place)) pluck(samples, start, frequency(-5), 3, 0.16);
    if (degree !== null) pluck(samples, start, frequency(degree), 1.9, 0.26);
  }
  const fade = 2 * sampleRate;
  return samples.map((value, i) => value * Math.min(1, (samples.length - i) / fade));
}

/** A WAV file of the samples, with a soft limit instead of clipping. */
export function wav(samples) {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(sampleRate, 24);
  data.writeUInt32LE(sampleRate * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, i) => data.writeInt16LE(Math.round(Math.tanh(value) * 30000), 44 + i * 2));
  return data;
}

/** Two melodies of our own. */
export const melodies = {
  morning: [
    [5, 6, 7, 5, 4, null, 2, 3],
    [4, null, 5, 7, 6, 5, 4, null],
    [7, 8, 9, 7, 6, null, 5, 4],
    [3, 4, 2, null, 5, null, null, null],
  ],
  evening: [
    [2, null, 4, 5, null, 4, 2, null],
    [0, null, 2, 4, null, 2, 0, null],
    [5, null, 6, 5, 4, null, 2, null],
    [4, 2, 0, null, 0, null, null, null],
  ],
};
