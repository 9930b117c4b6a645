'use client';
import { useEffect } from 'react';
import { App } from '../../App.jsx';

/** The elements are defined when the checks ask for it, after React has hydrated. */
export default function Page() {
  useEffect(() => {
    window.app = { define: () => import('back-care-elements/define') };
  }, []);
  return <App />;
}
