import { addresses } from './builtins-media.mjs';

const expose = (context, name, { get, set }) =>
  Object.defineProperty(context, name, {
    get,
    set(value) {
      set(value);
    },
  });

/** `wx.createInnerAudioContext`, on the browser's own audio. */
export function innerAudioContext() {
  const audio = new window.Audio();
  const listeners = new Map();
  const call = (name) => (listeners.get(name) ?? []).forEach((listener) => listener({}));
  const names = {
    Canplay: 'canplay',
    Play: 'play',
    Pause: 'pause',
    Ended: 'ended',
    TimeUpdate: 'timeupdate',
    Error: 'error',
    Waiting: 'waiting',
    Seeking: 'seeking',
    Seeked: 'seeked',
  };
  const context = {
    play: () => void audio.play().catch(() => call('Error')),
    pause: () => audio.pause(),
    seek: (seconds) => (audio.currentTime = seconds),
    stop() {
      audio.pause();
      audio.currentTime = 0;
      call('Stop');
    },
    destroy() {
      audio.pause();
      audio.removeAttribute('src');
      listeners.clear();
    },
  };
  for (const name of [...Object.keys(names), 'Stop']) {
    context[`on${name}`] = (listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    context[`off${name}`] = (listener) =>
      listeners.set(name, listener ? (listeners.get(name) ?? []).filter((one) => one !== listener) : []);
    if (names[name]) audio.addEventListener(names[name], () => call(name));
  }
  for (const name of ['currentTime', 'duration', 'paused', 'loop', 'volume', 'playbackRate', 'autoplay']) {
    expose(context, name, { get: () => audio[name], set: (value) => Reflect.set(audio, name, value) });
  }
  expose(context, 'src', { get: () => audio.src, set: (value) => Reflect.set(audio, 'src', addresses.of(value)) });
  return context;
}

/** `wx.createVideoContext`: the video of the page on top with this id. */
export function videoContext(id) {
  const video = () => document.querySelector(`wx-page:not([hidden]) wx-video[id$="${id}"] video`);
  return {
    play: () => void video()?.play(),
    pause: () => video()?.pause(),
    stop: () => video()?.pause(),
    seek: (seconds) => video() && (video().currentTime = seconds),
    playbackRate: (rate) => video() && (video().playbackRate = rate),
    requestFullScreen: () => undefined,
    exitFullScreen: () => undefined,
  };
}
