import type {} from 'back-care-elements/types/react';

const content = { contacts: [] };
export const page = (
  <main>
    <care-settings region="GB" clinic-name="Hill Road Clinic" />
    <red-flag-check
      className="wide"
      region="GB"
      heading-level={3}
      content={content}
      oncare-check={({ action }) => action}
    >
      <p>Call 999</p>
    </red-flag-check>
    <back-spasm-tips open-at-first="all" phase="first-days" key="tips" />
    <stretch-card exercise="wall-lean" src="/files/ours.json" />
  </main>
);
// @ts-expect-error A number is no region.
export const wrong = <red-flag-check region={44} />;
// @ts-expect-error The event carries no answers.
export const curious = <red-flag-check oncare-check={({ answers }) => answers} />;
