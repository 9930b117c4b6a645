import 'back-care-elements/define';

document.querySelector('red-flag-check')!.region = 'GB';
const level: number = document.querySelector('seek-help')!.headingLevel;
document.addEventListener('care-diary', (event) => event.action satisfies 'added' | string);
window.addEventListener('care-heat-cold', ({ mode }) => mode satisfies 'heat' | 'cold');
document.querySelector('pain-diary')!.addEventListener('care-error', ({ reason }) => reason.length + level);
// @ts-expect-error The check has no such property.
document.querySelector('red-flag-check')!.colour = 'red';
// @ts-expect-error The event has no such property.
document.addEventListener('care-check', ({ answers }) => answers);
