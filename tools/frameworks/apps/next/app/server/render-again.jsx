'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';

/** Asks the server for the page again, which React then puts into the one that is there. */
export function RenderAgain() {
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const [isPending, startTransition] = useTransition();
  const ask = () => {
    setAsked(true);
    startTransition(() => router.refresh());
  };
  return (
    <button id="render-again" data-done={isAsked && !isPending ? '' : undefined} onClick={ask}>
      Render again
    </button>
  );
}
