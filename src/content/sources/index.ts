/**
 * Every publication that supports a statement in this library, as one constant each, so that a bundle contains only the
 * sources of the statements in it. The comment on a source says where its text was seen, and what else to know about
 * it. `check` says how far it was checked; see `SourceCheck`.
 */
export * from './warning-signs.js';
export * from './self-care.js';
export * from './exercises.js';
export * from './heat-and-cold.js';
export * from './medicines.js';
export * from './standards.js';
export * from './regions.js';
