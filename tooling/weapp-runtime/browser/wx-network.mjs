import { answering } from './wx-answer.mjs';
import { temporaryFiles } from './builtins-media.mjs';

/** The network of a telephone: no origin, no cookies, no same-origin rule. The driver makes the calls (`wxNetwork`). */

function bodyOf({ data, method = 'GET', header = {} }) {
  if (data === undefined || method.toUpperCase() === 'GET') return undefined;
  if (typeof data === 'string') return data;
  const type =
    Object.entries(header).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'application/json';
  return type.includes('json') ? JSON.stringify(data) : new URLSearchParams(data).toString();
}

function urlOf({ url, data, method = 'GET' }) {
  if (method.toUpperCase() !== 'GET' || typeof data !== 'object' || data === null) return url;
  const query = new URLSearchParams(data).toString();
  return query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url;
}

const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

function readBody({ base64 }, { dataType = 'json', responseType = 'text' }) {
  const bytes = bytesOf(base64);
  if (responseType === 'arraybuffer') return bytes.buffer;
  const text = new TextDecoder().decode(bytes);
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function request(options) {
  let stop;
  const stopped = new Promise((_, reject) => (stop = () => reject(new Error('abort'))));
  const run = answering('request', async () => {
    const { header = {}, method = 'GET', timeout = 60_000 } = options;
    const headers = { 'content-type': 'application/json', ...header };
    const call = window.wxNetwork({ url: urlOf(options), method, headers, body: bodyOf(options), timeout });
    const answer = await Promise.race([call, stopped]);
    if (answer.error) throw new Error(answer.error);
    return { statusCode: answer.status, header: answer.headers, cookies: [], data: readBody(answer, options) };
  });
  const promise = run(options);
  const task = { abort: () => stop(), onHeadersReceived() {}, offHeadersReceived() {}, onChunkReceived() {} };
  return Object.assign(promise ?? {}, task);
}

let files = 0;

async function downloadFile({ url, header = {}, timeout = 60_000 }) {
  const answer = await window.wxNetwork({ url, method: 'GET', headers: header, timeout });
  if (answer.error) throw new Error(answer.error);
  const path = `wxfile://tmp_${++files}`;
  const blob = new Blob([bytesOf(answer.base64)], { type: answer.headers['content-type'] ?? '' });
  temporaryFiles.set(path, URL.createObjectURL(blob));
  return { tempFilePath: path, statusCode: answer.status };
}

export const networkApi = { request, downloadFile: answering('downloadFile', downloadFile) };
