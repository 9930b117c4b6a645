/**
 * The twelve exercises: starting position, dose, and sources. The words are in `<locale>/exercises.ts`, the poses in
 * `movements.ts`. No physiotherapist has reviewed them yet.
 */
import {
  aaosSpine,
  birddogE4e,
  giangregorio2014,
  gsttExercises,
  mayo15,
  msdBridge,
  nhsExercises2019,
  nhsinformExercises,
  nhsPregExercise,
  pressupMdt,
  rosBending,
  stlukesHamstring,
  walkback2024,
} from '../sources/index.js';
import type { Exercise } from '../types.js';
import { ownData } from '../own-data.js';

export const exercises = ownData([
  // Source range of the hold: 10 to 60 s.
  {
    id: 'hamstring-supine-towel',
    position: 'supine',
    dose: {
      hold: { min: 10, max: 30, default: 20 },
      repetitions: { min: 2, max: 3, default: 2 },
      per: 'leg',
    },
    sources: [stlukesHamstring, nhsPregExercise],
  },
  // Source range of the hold: 10 to 30 s.
  {
    id: 'hamstring-chair',
    position: 'seated',
    dose: {
      hold: { min: 10, max: 30, default: 20 },
      repetitions: { min: 2, max: 3, default: 2 },
      per: 'leg',
    },
    sources: [stlukesHamstring, giangregorio2014],
  },
  // Source range of the hold: knowledge.
  {
    id: 'hamstring-bed-edge',
    position: 'seated',
    dose: {
      hold: { min: 10, max: 30, default: 20 },
      repetitions: { min: 2, max: 3, default: 2 },
      per: 'leg',
    },
    sources: [stlukesHamstring],
  },
  // Source range of the hold: slow; AAOS 5 s.
  {
    id: 'cat-cow',
    position: 'hands-and-knees',
    dose: {
      hold: { min: 2, max: 5, default: 3 },
      repetitions: { min: 3, max: 10, default: 5 },
      per: 'set',
    },
    sources: [mayo15, aaosSpine, giangregorio2014, rosBending],
  },
  // Source range of the hold: one deep breath (NHS) to 30 s.
  {
    id: 'childs-pose',
    position: 'hands-and-knees',
    dose: {
      hold: { min: 5, max: 30, default: 10 },
      repetitions: { min: 3, max: 10, default: 5 },
      per: 'set',
    },
    sources: [nhsExercises2019, giangregorio2014],
  },
  // Source range of the hold: 2 s (NHS inform) to 5 s (Mayo).
  {
    id: 'pelvic-tilt',
    position: 'supine',
    dose: {
      hold: { min: 2, max: 5, default: 5 },
      repetitions: { min: 5, max: 30, default: 5 },
      per: 'set',
    },
    sources: [mayo15, nhsinformExercises, nhsPregExercise],
  },
  // Source range of the hold: 5 s (Mayo) to 30 s.
  {
    id: 'knee-to-chest',
    position: 'supine',
    dose: {
      hold: { min: 5, max: 30, default: 10 },
      repetitions: { min: 2, max: 5, default: 3 },
      per: 'leg',
    },
    sources: [mayo15, gsttExercises, rosBending, nhsPregExercise],
  },
  // Source range of the hold: 2 s (NHS inform), one breath (NHS), 5 to 10 s (Mayo).
  {
    id: 'knee-rolls',
    position: 'supine',
    dose: {
      hold: { min: 2, max: 10, default: 3 },
      repetitions: { min: 3, max: 10, default: 5 },
      per: 'side',
    },
    sources: [nhsinformExercises, mayo15, giangregorio2014, nhsPregExercise],
  },
  // Source range of the hold: 3 deep breaths (Mayo).
  {
    id: 'bridge',
    position: 'supine',
    dose: {
      hold: { min: 3, max: 10, default: 5 },
      repetitions: { min: 5, max: 10, default: 5 },
      per: 'set',
    },
    sources: [mayo15, msdBridge, nhsPregExercise],
  },
  // Source range of the hold: 2 to 10 s.
  {
    id: 'bird-dog',
    position: 'hands-and-knees',
    dose: {
      hold: { min: 2, max: 8, default: 5 },
      repetitions: { min: 3, max: 10, default: 5 },
      per: 'side',
    },
    sources: [birddogE4e],
  },
  // Source range of the hold: 1 to 5 s; forearm prop 10 to 20 s.
  {
    id: 'prone-press-up',
    position: 'prone',
    dose: {
      hold: { min: 1, max: 5, default: 2 },
      repetitions: { min: 5, max: 10, default: 5 },
      per: 'set',
    },
    sources: [pressupMdt],
  },
  // Source range of the hold: n/a.
  {
    id: 'walking',
    position: 'standing',
    dose: {
      hold: { min: 0, max: 0, default: 0 },
      repetitions: { min: 1, max: 3, default: 1 },
      per: 'day',
      minutes: { min: 5, max: 30, default: 5 },
    },
    sources: [walkback2024, nhsinformExercises],
  },
] as const satisfies readonly Exercise[]);

export type ExerciseId = (typeof exercises)[number]['id'];
