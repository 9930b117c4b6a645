import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
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

export class App extends LitElement {
  static properties = {
    clinic: { state: true },
    content: { state: true },
    words: { state: true },
    exercises: { state: true },
    isShown: { state: true },
    heard: { state: true },
  };

  constructor() {
    super();
    this.clinic = firstClinic;
    this.content = firstContent;
    this.words = firstWords;
    this.exercises = firstExercises;
    this.isShown = true;
    this.heard = '';
  }

  /** In the page, where the checks look for the elements. */
  createRenderRoot() {
    return this;
  }

  render() {
    const { clinic, content, words, exercises, isShown, heard } = this;
    return html`
      <button id="change-clinic" @click=${() => (this.clinic = nextClinic)}></button>
      <button id="change-content" @click=${() => (this.content = nextContent)}></button>
      <button id="change-words" @click=${() => (this.words = nextWords)}></button>
      <button id="change-list" @click=${() => (this.exercises = nextExercises)}></button>
      <button id="toggle" @click=${() => (this.isShown = !isShown)}></button>
      <output id="heard">${heard}</output>

      <red-flag-check
        id="check"
        region=${clinic.region}
        heading-level=${clinic.level}
        clinic-phone=${clinic.phone}
        .content=${content}
        @care-check=${(event) => (this.heard = event.action)}
      >
        <p>${words}</p>
      </red-flag-check>

      ${isShown ? html`<seek-help id="shown" region="GB"></seek-help>` : nothing}
      ${repeat(
        exercises,
        (exercise) => exercise,
        (exercise) => html`<stretch-card exercise=${exercise} region="GB"></stretch-card>`,
      )}
    `;
  }
}
