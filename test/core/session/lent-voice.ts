import { standIn } from '../../support/stand-ins.js';

export interface Spoken {
  readonly utterances: {
    readonly text: string;
    readonly lang: string;
    readonly voice: unknown;
    onstart?(): void;
    onend?(): void;
    onerror?(event: { readonly error: string }): void;
  }[];
  /** The spoken texts, without language and voice. */
  readonly texts: string[];
  cancelled: number;
}

/** Replaces the browser's voice with one that records what it speaks. */
export function lendVoice(voices: readonly { readonly lang: string; readonly default?: boolean }[] = []): Spoken {
  const spoken: Spoken = { utterances: [], texts: [], cancelled: 0 };
  standIn(
    window,
    'SpeechSynthesisUtterance',
    class {
      lang = '';
      voice: unknown = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  standIn(window, 'speechSynthesis', {
    getVoices: () => voices,
    speak: (utterance: Spoken['utterances'][number]) => {
      spoken.utterances.push(utterance);
      spoken.texts.push(utterance.text);
    },
    cancel: () => spoken.cancelled++,
  });
  return spoken;
}
