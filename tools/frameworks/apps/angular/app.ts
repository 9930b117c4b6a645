import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
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

@Component({
  selector: 'clinic-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="change-clinic" (click)="clinic.set(nextClinic)"></button>
    <button id="change-content" (click)="content.set(nextContent)"></button>
    <button id="change-words" (click)="words.set(nextWords)"></button>
    <button id="change-list" (click)="exercises.set(nextExercises)"></button>
    <button id="toggle" (click)="isShown.set(!isShown())"></button>
    <output id="heard">{{ heard() }}</output>

    <red-flag-check
      id="check"
      [attr.region]="clinic().region"
      [attr.heading-level]="clinic().level"
      [attr.clinic-phone]="clinic().phone"
      [content]="content()"
      (care-check)="heard.set($any($event).action)"
    >
      <p>{{ words() }}</p>
    </red-flag-check>

    @if (isShown()) {
      <seek-help id="shown" region="GB"></seek-help>
    }
    @for (exercise of exercises(); track exercise) {
      <stretch-card [attr.exercise]="exercise" region="GB"></stretch-card>
    }
  `,
})
export class App {
  readonly clinic = signal(firstClinic);
  readonly content = signal(firstContent);
  readonly words = signal(firstWords);
  readonly exercises = signal(firstExercises);
  readonly isShown = signal(true);
  readonly heard = signal('');
  readonly nextClinic = nextClinic;
  readonly nextContent = nextContent;
  readonly nextWords = nextWords;
  readonly nextExercises = nextExercises;
}
