import { css } from 'lit';

/** The colours of a drawing, by role. With forced colours, it becomes a line drawing in system colours. */
export const figureStyles = css`
  .care-figure {
    display: block;
    inline-size: 100%;
    block-size: auto;
    color: var(--_figure-skin);
  }
  img.care-figure {
    max-block-size: 20em;
    object-fit: contain;
  }
  .care-figure path {
    stroke-linecap: round;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .figure-fill,
  .figure-filling {
    fill: currentColor;
  }
  .figure-fill,
  .figure-outline {
    stroke: color-mix(in srgb, currentColor, var(--_figure-line) 22%);
    stroke-width: 1.2;
  }
  .figure-outline {
    fill: none;
  }
  .figure-stroke {
    fill: none;
    stroke: currentColor;
  }
  .figure-top {
    color: var(--_figure-top);
  }
  .figure-trousers {
    color: var(--_figure-trousers);
  }
  .figure-shoe {
    color: var(--_figure-shoe);
  }
  .figure-hair {
    color: var(--_figure-hair);
  }
  .figure-mat {
    color: var(--_figure-mat);
  }
  .figure-prop {
    color: var(--_figure-prop);
  }
  .figure-sleeve {
    color: color-mix(in srgb, var(--_figure-top), #fff 8%);
  }
  .figure-skin-far {
    color: color-mix(in srgb, var(--_figure-skin), #000 16%);
  }
  .figure-top-far,
  .figure-sleeve-far {
    color: color-mix(in srgb, var(--_figure-top), #000 26%);
  }
  .figure-trousers-far {
    color: color-mix(in srgb, var(--_figure-trousers), #000 28%);
  }
  .figure-shoe-far {
    color: color-mix(in srgb, var(--_figure-shoe), #000 20%);
  }
  .figure-face {
    color: color-mix(in srgb, var(--_figure-hair), #000 10%);
  }
  .figure-floor {
    color: var(--_border);
  }
  .figure-pillow {
    color: var(--_figure-soft);
  }
  .figure-edge {
    color: color-mix(in srgb, var(--_figure-soft), var(--_figure-line) 22%);
  }
  .figure-sheet {
    color: color-mix(in srgb, var(--_figure-soft), var(--_surface) 60%);
  }
  .figure-box {
    color: var(--_figure-prop);
  }
  .figure-screen {
    color: var(--_figure-screen);
  }
  .figure-towel {
    color: var(--_figure-towel);
  }
  .figure-arrow {
    color: var(--_figure-arrow);
  }

  @media (forced-colors: active) {
    .care-figure {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .care-figure path {
      color: Canvas;
    }
    .figure-fill,
    .figure-outline {
      stroke: CanvasText;
    }
    .care-figure :is(.figure-stroke, .figure-hair) {
      color: CanvasText;
    }
    .care-figure .figure-pillow {
      color: color-mix(in srgb, Canvas, CanvasText 12%);
    }
    .care-figure .figure-arrow {
      color: Highlight;
    }
  }
`;
