import { For, Show, createSignal } from 'solid-js';
import {
  firstClinic,
  firstContent,
  firstExercises,
  firstWords,
  nextClinic,
  nextContent,
  nextExercises,
  nextWords,
} from './data.js';

export function App() {
  const [clinic, setClinic] = createSignal(firstClinic);
  const [content, setContent] = createSignal(firstContent);
  const [words, setWords] = createSignal(firstWords);
  const [exercises, setExercises] = createSignal(firstExercises);
  const [isShown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal('');

  return (
    <>
      <button id="change-clinic" onClick={() => setClinic(nextClinic)} />
      <button id="change-content" onClick={() => setContent(nextContent)} />
      <button id="change-words" onClick={() => setWords(nextWords)} />
      <button id="change-list" onClick={() => setExercises(nextExercises)} />
      <button id="toggle" onClick={() => setShown(!isShown())} />
      <output id="heard">{heard()}</output>

      <red-flag-check
        id="check"
        region={clinic().region}
        heading-level={clinic().level}
        clinic-phone={clinic().phone}
        content={JSON.stringify(content())}
        on:care-check={(event) => setHeard(event.action)}
      >
        <p>{words()}</p>
      </red-flag-check>

      <red-flag-check id="plain" region="GB" content={content()} />

      <Show when={isShown()}>
        <seek-help id="shown" region="GB" />
      </Show>
      <For each={exercises()}>{(exercise) => <stretch-card exercise={exercise} region="GB" />}</For>
    </>
  );
}
