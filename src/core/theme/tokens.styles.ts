import { css } from 'lit';

/**
 * The public custom properties, their defaults, and the private properties derived from them. A site sets `--care-…` on
 * `:root` or on an element; style files use only `--_…`. Sizes are `em` of `--care-font-size`. All literal colours are here.
 *
 * @cssproperty [--care-accent=#0b6b75] - Brand colour of buttons, links and marks (a CSS colour). Text on it is black or white, whichever has more contrast; as a link, border or mark it is darkened or lightened until it can be seen. Without it, links have the colour of the page's own, darkened or lightened in the same way.
 * @cssproperty [--care-font-size=the page's] - Size of body text (a CSS length). All other sizes are multiples of it. The default is the size of the text around the element, from that of the page's root (at least 16px) up to one and a half times that. `medium` is the size that the visitor chose in the browser.
 * @cssproperty [--care-font-family=inherit] - Typeface of all text (a CSS font family list). The default is that of the text around the element.
 * @cssproperty [--care-heading-font-family=inherit] - Typeface of headings (a CSS font family list).
 * @cssproperty [--care-surface=Canvas-like white or near black] - Background of the element (a CSS colour).
 * @cssproperty [--care-surface-raised=a shade of the surface] - Background of raised boxes (a CSS colour).
 * @cssproperty [--care-text=near black or near white] - Colour of text (a CSS colour).
 * @cssproperty [--care-text-muted=a shade of the text] - Colour of less important text (a CSS colour).
 * @cssproperty [--care-border=a shade of grey] - Colour of borders and dividing lines (a CSS colour).
 * @cssproperty [--care-radius=0.5em] - Radius of corners (a CSS length).
 * @cssproperty [--care-padding=1em, at most 5vw] - Space between the element's edge and its content (a CSS length).
 * @cssproperty [--care-focus=the text colour] - Colour of the focus outline (a CSS colour).
 * @cssproperty [--care-emergency=#b3261e] - Colour of emergency cards (a CSS colour). Text on it is black or white, whichever has more contrast. An icon and words also show the urgency, never colour alone.
 * @cssproperty [--care-urgent=#8a4b00] - Colour of same-day cards (a CSS colour). Text on it as above.
 * @cssproperty [--care-non-urgent=#1f5aa6] - Colour of within-days cards (a CSS colour). Text on it as above.
 * @cssproperty [--care-figure-skin=#d9a07c] - Skin colour of the drawn person (a CSS colour).
 * @cssproperty [--care-figure-hair=#4a3428] - Hair colour of the drawn person (a CSS colour).
 * @cssproperty [--care-figure-top=#2f8f8c] - Colour of the drawn person's top (a CSS colour).
 * @cssproperty [--care-figure-trousers=#34506e] - Colour of the drawn person's trousers (a CSS colour).
 * @cssproperty [--care-figure-shoe=#d3dce4] - Colour of the drawn person's shoes (a CSS colour).
 * @cssproperty [--care-figure-mat=#a9c7cf] - Colour of the mat under the drawn person (a CSS colour).
 * @cssproperty [--care-figure-prop=#a98a6a] - Colour of chairs, beds, towels and other things in drawings (a CSS colour).
 */
export const tokens = css`
  :host {
    --_accent: var(--care-accent, light-dark(#0b6b75, #5cc3cf));
    --_on-accent: white;
    --_mark: var(--_accent);
    --_on-mark: white;
    --_accent-text: var(--care-accent, light-dark(#075a63, #7fd6e0));
    --_link: var(--_accent-text);
    --_surface: var(--care-surface, light-dark(#fff, #14191d));
    --_surface-raised: var(--care-surface-raised, light-dark(#f2f6f7, #1f272c));
    --_text: var(--care-text, light-dark(#16212a, #eef2f4));
    --_text-muted: var(--care-text-muted, light-dark(#4b5a66, #b3bfc8));
    --_border: var(--care-border, light-dark(#c3ced4, #45525b));
    --_control-border: light-dark(#64737d, #93a2ac);
    --_radius: var(--care-radius, 0.5em);
    /* Large text on a small screen needs the width itself. */
    --_padding: var(--care-padding, min(1em, 5vw));
    --_focus: var(--care-focus, light-dark(#16212a, #fff));
    --_heading-font-family: var(--care-heading-font-family, inherit);
    --_emergency: var(--care-emergency, #b3261e);
    --_urgent: var(--care-urgent, #8a4b00);
    --_non-urgent: var(--care-non-urgent, #1f5aa6);
    --_on-urgency: white;

    display: block;
    /* Resets what the page sets for its own text. What a visitor sets on every element still works (WCAG 1.4.12). */
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    writing-mode: horizontal-tb;
  }

  /*
   * White or black on the accent, whichever has more contrast. Both have the same at a luminance of 0.179. Dark Reader gives
   * the accent one value for backgrounds and another for text: text on it must follow the background.
   *
   * The mark is the accent where it alone shows something, such as a border or what is chosen: 3:1 on every surface, and on
   * the empty part of a bar. It is darker or lighter than the accent only if that is too pale or too dark.
   */
  @supports (color: color(from red xyz-d65 x y z)) {
    :host {
      --_on-accent: color(
        from var(--darkreader-bg--_accent, var(--_accent)) xyz-d65 clamp(0, (0.179 - y) * 9999, 0.95)
          clamp(0, (0.179 - y) * 9999, 1) clamp(0, (0.179 - y) * 9999, 1.089)
      );
      --_mark: light-dark(
        oklch(from var(--_accent) min(l, 0.5) c h),
        oklch(from var(--_accent) max(l, 0.75) min(c, 0.15) h)
      );
      --_on-mark: color(
        from var(--darkreader-bg--_mark, var(--_mark)) xyz-d65 clamp(0, (0.179 - y) * 9999, 0.95)
          clamp(0, (0.179 - y) * 9999, 1) clamp(0, (0.179 - y) * 9999, 1.089)
      );
      --_accent-text: light-dark(
        oklch(from var(--_accent) min(l, 0.45) c h / 1),
        oklch(from var(--_accent) max(l, 0.8) c h / 1)
      );
      --darkreader-text--_on-accent: var(--_on-accent) !important;
      --darkreader-text--_on-mark: var(--_on-mark) !important;
    }
    /* The base as well, because the script sets the colour of the page's links there. */
    .care-base,
    :host {
      --_link-from: var(--care-accent, var(--_page-link, var(--_accent)));
      --_link: light-dark(
        oklch(from var(--_link-from) min(l, 0.45) c h / 1),
        oklch(from var(--_link-from) max(l, 0.8) c h / 1)
      );
    }
  }

  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none;
  }
  /* Some themes draw a ring around whatever has the focus. Here the button inside has its own. */
  :host {
    outline: none !important;
  }

  .care-base {
    /* Nothing that the page sets for its own text and drawings reaches the element… */
    all: initial;
    /* …but what hides or disables a section, and what a visitor sets for spacing (WCAG 1.4.12). */
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    color-scheme: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    display: block;
    container-type: inline-size;
    /* The width where the page leaves it to the content, as in a row of flex items or upright lines: containment gives none. */
    contain-intrinsic-inline-size: 10em;
    box-sizing: border-box;
    padding: var(--_padding);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--care-font-family, inherit);
    /* The page's size. A root of 10px, or a heading of 40px around the element, makes its text no harder to read. */
    font-size: var(--care-font-size, clamp(max(1rem, 16px), 1em, max(1.5rem, 24px)));
    /* Never drawn: shows the script which scheme is in use. */
    column-rule-color: light-dark(#fff, #000);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  @media screen {
    .care-dark {
      color-scheme: dark;
    }
  }

  .care-base *,
  .care-base ::before,
  .care-base ::after {
    box-sizing: border-box;
  }

  .care-base [hidden] {
    display: none;
  }

  @media print {
    :host,
    :host([scheme]) {
      color-scheme: light;
    }
    .care-base {
      padding: 0;
      border: 0;
    }
    .care-no-print {
      display: none !important;
    }
  }
`;

/** The colours of drawings. Only elements with drawings need them. */
export const figureTokens = css`
  :host {
    --_figure-skin: var(--care-figure-skin, light-dark(#d9a07c, #c98f6b));
    --_figure-top: var(--care-figure-top, light-dark(#2f8f8c, #3fa29e));
    --_figure-trousers: var(--care-figure-trousers, light-dark(#34506e, #5f83a8));
    --_figure-shoe: var(--care-figure-shoe, light-dark(#d3dce4, #e9ecef));
    --_figure-hair: var(--care-figure-hair, light-dark(#4a3428, #6d4f3e));
    --_figure-mat: var(--care-figure-mat, light-dark(#a9c7cf, #3f5f68));
    --_figure-prop: var(--care-figure-prop, light-dark(#a98a6a, #8f7458));
    --_figure-soft: light-dark(#b4c5e2, #7d8fae);
    --_figure-screen: light-dark(#4b5a66, #93a3af);
    --_figure-towel: light-dark(#e08e45, #eda35f);
    --_figure-arrow: light-dark(#b3261e, #ff9a8d);
    --_figure-line: #000;
  }
`;
