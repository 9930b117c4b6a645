import 'back-care-elements/cdn/fallback.css';
import { fallback } from 'back-care-elements/fallback';
import { DefineElements } from './define-elements.jsx';
import { RenderAgain } from './render-again.jsx';

/** A server component: React never renders it in the browser. */
export default function Page() {
  return (
    <>
      <DefineElements />
      <red-flag-check region="GB" dangerouslySetInnerHTML={{ __html: fallback('red-flag-check', { region: 'GB' }) }} />
      <back-spasm-tips
        region="GB"
        dangerouslySetInnerHTML={{ __html: fallback('back-spasm-tips', { region: 'GB' }) }}
      />
      <RenderAgain />
    </>
  );
}
