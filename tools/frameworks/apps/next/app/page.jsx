'use client';
import 'back-care-elements/define';

// The elements are defined before React hydrates.
export { App as default } from '../App.jsx';
