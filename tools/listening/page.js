// The page that a visitor listens to: the element in the address, and a clock that can be moved forward. With
// `inside=details`, a section that can be closed is around the element.
let ahead = 0;
const { now } = Date;
const counted = performance.now.bind(performance);
Date.now = () => now() + ahead;
performance.now = () => counted() + ahead;

window.passTime = (seconds) => {
  ahead += seconds * 1000;
  // A guide reads the clock when its page comes back into view.
  document.dispatchEvent(new Event('visibilitychange'));
};

document.addEventListener('DOMContentLoaded', () => {
  const { tag, inside, ...attributes } = Object.fromEntries(new URLSearchParams(window.location.search));
  const element = document.createElement(tag);
  const page = { region: 'GB', 'clinic-name': 'Hill Road Clinic', 'clinic-phone': '01632 960123', ...attributes };
  for (const [name, value] of Object.entries(page)) element.setAttribute(name, value);
  const main = document.querySelector('main');
  if (inside) main.innerHTML = '<details open><summary>For your back</summary></details>';
  (main.firstElementChild ?? main).append(element);
});
