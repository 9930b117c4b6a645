import { useState } from 'preact/hooks';
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
  const [clinic, setClinic] = useState(firstClinic);
  const [content, setContent] = useState(firstContent);
  const [words, setWords] = useState(firstWords);
  const [exercises, setExercises] = useState(firstExercises);
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState('');

  return (
    <>
      <button id="change-clinic" onClick={() => setClinic(nextClinic)} />
      <button id="change-content" onClick={() => setContent(nextContent)} />
      <button id="change-words" onClick={() => setWords(nextWords)} />
      <button id="change-list" onClick={() => setExercises(nextExercises)} />
      <button id="toggle" onClick={() => setShown(!isShown)} />
      <output id="heard">{heard}</output>

      <red-flag-check
        id="check"
        region={clinic.region}
        heading-level={clinic.level}
        clinic-phone={clinic.phone}
        content={JSON.stringify(content)}
        oncare-check={(event) => setHeard(event.action)}
      >
        <p>{words}</p>
      </red-flag-check>

      <red-flag-check id="plain" region="GB" content={content} />

      {isShown && <seek-help id="shown" region="GB" />}
      {exercises.map((exercise) => (
        <stretch-card key={exercise} exercise={exercise} region="GB" />
      ))}
    </>
  );
}
