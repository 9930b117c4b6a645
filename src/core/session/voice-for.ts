type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default'>;

/** Some systems write `en_GB`. */
const tagOf = ({ lang }: Voice): string => lang.toLowerCase().replace('_', '-');

/**
 * The browser's default voice, if it speaks this language. Voices for its region come first. Otherwise `undefined`: the
 * browser then chooses by the language of the text. The first voice of a list may be any: some lists hold thousands.
 */
export function voiceFor<Each extends Voice>(language: string, voices: readonly Each[]): Each | undefined {
  const wanted = language.toLowerCase();
  const exact = voices.filter((voice) => tagOf(voice) === wanted);
  const [code] = wanted.split('-');
  const candidates = exact.length > 0 ? exact : voices.filter((voice) => tagOf(voice).split('-')[0] === code);
  return candidates.find((voice) => voice.default);
}
