import 'back-care-elements/stretch-card/define';

document.querySelector('stretch-card')!.exercise = 'bridge';
document.addEventListener('care-exercise', ({ exercise }) => exercise.length);
// @ts-expect-error The card has no such property.
document.querySelector('stretch-card')!.answer = 1;
