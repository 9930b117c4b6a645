type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default'>;

/** Some systems write `zh_Hans_CN`. Others have languages that are no tags, such as `en-us-nyc`. */
const languageOf = ({ lang }: Voice): string => lang.toLowerCase().replaceAll('_', '-');

/**
 * The default voice, if it speaks the language. Where voices for the region exist, only those count. Otherwise `undefined`,
 * and the browser chooses: a list may hold thousands of voices, and its first may be any.
 */
export function voiceFor<Each extends Voice>(language: string, voices: readonly Each[]): Each | undefined {
  const wanted = language.toLowerCase();
  const exact = voices.filter((voice) => languageOf(voice) === wanted);
  const [code] = wanted.split('-');
  const candidates = exact.length > 0 ? exact : voices.filter((voice) => languageOf(voice).split('-')[0] === code);
  return candidates.find((voice) => voice.default);
}
