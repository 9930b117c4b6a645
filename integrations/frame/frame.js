/*! back-care-elements | MIT */
/**
 * The script of a frame page. The address of the page sets the element, as in
 * `red-flag-check.html?region=IE&clinic-name=Hill+Road+Clinic&theme=dark`. The page around the frame learns the height of
 * the text, and nothing else.
 */
{
  /** What a link to the page may set. */
  const ALWAYS = ['region', 'lang'];
  /** What only a frame may set: a link must not put a stranger's number or words on the site's own address. */
  const IN_A_FRAME = [
    ...['clinic-name', 'clinic-phone', 'booking-url', 'opening-hours', 'heading-level'],
    ...['strategies', 'phase', 'open-at-first', 'mode', 'minutes', 'exercise', 'exercises', 'preset'],
    ...['positions', 'postures', 'reminder-minutes', 'medicines', 'habits'],
  ];
  const SCHEMES = { light: 'light', dark: 'dark', auto: 'light dark' };

  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const isFramed = parent !== window;
  const scheme = SCHEMES[asked.get('theme')];

  const setElement = () => {
    const element = document.body.firstElementChild;
    for (const name of isFramed ? [...ALWAYS, ...IN_A_FRAME] : ALWAYS) {
      if (asked.get(name)) element.setAttribute(name, asked.get(name));
    }
    if (asked.get('lang')) root.lang = asked.get('lang');
    const accent = asked.get('accent') ?? '';
    if (isFramed && CSS.supports('color', accent)) element.style.setProperty('--care-accent', accent);
  };

  // Before anything is painted.
  if (scheme) root.style.colorScheme = scheme;
  // The end of the text, before the element is defined.
  document.addEventListener('readystatechange', setElement, { once: true });

  if (isFramed) {
    // Any page may know the height: it shows the frame.
    const tellHeight = () => {
      const height = Math.ceil(root.getBoundingClientRect().height);
      parent.postMessage({ type: 'back-care-height', height }, '*');
    };
    new ResizeObserver(tellHeight).observe(root);
    addEventListener('message', ({ source, data }) => {
      if (source !== parent || data?.type !== 'back-care-scheme') return;
      if (!scheme) root.style.colorScheme = data.scheme;
      tellHeight();
    });
    // A frame is too small for another page.
    addEventListener(
      'click',
      (event) => {
        const link = event.composedPath().find(({ localName }) => localName === 'a');
        if (/^https?:$/.test(link?.protocol) && link.pathname !== location.pathname) link.target = '_blank';
      },
      true,
    );
  }
}
