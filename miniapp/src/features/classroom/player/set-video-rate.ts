import Taro from '@tarojs/taro';
import { isH5 } from '@/lib/platform';

/** Plays a video slower or faster. Taro's video context can do so in WeChat only; in a browser the element itself is told. */
export function setVideoRate(id: string, rate: number): void {
  if (!isH5) {
    Taro.createVideoContext(id).playbackRate(rate);
    return;
  }
  const video = document.getElementById(id)?.querySelector('video');
  if (!video) return;
  video.defaultPlaybackRate = rate;
  video.playbackRate = rate;
}
