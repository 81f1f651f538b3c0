/** What the head of an MP4 file says of itself. */
export interface Mp4Facts {
  readonly seconds: number | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Four letters each: `avc1`, `mp4a`, `hvc1`. */
  readonly codecs: readonly string[];
}

interface Box {
  readonly type: string;
  readonly body: Buffer;
}

/** Boxes that hold boxes on the way to what we read (ISO/IEC 14496-12). */
const HOLDERS = new Set(['trak', 'mdia', 'minf', 'stbl']);
const H264_AND_AAC = new Set(['avc1', 'avc3', 'mp4a']);

/** Whether every track is one that telephones play: H.264 and AAC. */
export const playsEverywhere = ({ codecs }: Mp4Facts): boolean =>
  codecs.length > 0 && codecs.every((codec) => H264_AND_AAC.has(codec));

/** Reads the body of a `moov` box. What is damaged is left out. */
export function readMoov(moov: Buffer): Mp4Facts {
  const found = [...walk(moov)];
  const bodies = (type: string): Buffer[] => found.filter((box) => box.type === type).map((box) => box.body);
  const sizes = bodies('tkhd')
    .map(trackSize)
    .filter(({ width }) => width > 0);
  return {
    seconds: secondsOf(bodies('mvhd')[0]),
    width: sizes[0]?.width ?? null,
    height: sizes[0]?.height ?? null,
    codecs: bodies('stsd').flatMap((body) => [...boxes(body.subarray(8))].map(({ type }) => type)),
  };
}

function* walk(bytes: Buffer): Generator<Box> {
  for (const box of boxes(bytes)) {
    yield box;
    if (HOLDERS.has(box.type)) yield* walk(box.body);
  }
}

function* boxes(bytes: Buffer): Generator<Box> {
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32BE(at);
    if (size < 8 || at + size > bytes.length) return;
    yield { type: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + 8, at + size) };
    at += size;
  }
}

function secondsOf(mvhd: Buffer | undefined): number | null {
  if (!mvhd || mvhd.length < 32) return null;
  const isLong = mvhd[0] === 1;
  const scale = mvhd.readUInt32BE(isLong ? 20 : 12);
  const length = isLong ? Number(mvhd.readBigUInt64BE(24)) : mvhd.readUInt32BE(16);
  return scale === 0 || length === 0 ? null : Math.ceil(length / scale);
}

/** Width and height are the last eight bytes, 16.16 fixed point. */
function trackSize(tkhd: Buffer): { width: number; height: number } {
  if (tkhd.length < 84) return { width: 0, height: 0 };
  return { width: tkhd.readUInt16BE(tkhd.length - 8), height: tkhd.readUInt16BE(tkhd.length - 4) };
}
