import { isH5 } from '@/lib/platform';

/** The browser's own reading voice. WeChat has none that a mini-program may use without a plugin of its own. */
const voice = (): SpeechSynthesis | null =>
  isH5 && typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : null;

const chineseVoice = (): SpeechSynthesisVoice | undefined =>
  voice()
    ?.getVoices()
    .find(({ lang }) => lang.toLowerCase().startsWith('zh'));

/** Whether somebody here can read Chinese aloud. Browsers learn their voices late: `watchVoices` says when. */
export const canSpeak = (): boolean => chineseVoice() !== undefined;

export function watchVoices(onChange: () => void): () => void {
  const synthesis = voice();
  synthesis?.addEventListener('voiceschanged', onChange);
  return () => synthesis?.removeEventListener('voiceschanged', onChange);
}

/** Reads the words aloud, a sentence group at a time: long utterances fall silent in some browsers. */
export function speak(paragraphs: readonly string[], onEnd: () => void): void {
  const synthesis = voice();
  if (!synthesis) return;
  synthesis.cancel();
  const words = paragraphs.filter((paragraph) => paragraph.trim() !== '');
  words.forEach((paragraph, index) => {
    const utterance = new SpeechSynthesisUtterance(paragraph);
    const speaker = chineseVoice();
    utterance.lang = speaker?.lang ?? 'zh-CN';
    if (speaker) utterance.voice = speaker;
    if (index === words.length - 1) utterance.onend = onEnd;
    utterance.onerror = onEnd;
    synthesis.speak(utterance);
  });
}

export function stopSpeaking(): void {
  voice()?.cancel();
}
