/**
 * Every publication that a statement in this library rests on, one constant each, so that a bundle carries only those
 * whose statements it shows. The comment says where the text was seen and what to know about it. `check` tells how far it
 * was checked; see `SourceCheck`.
 */
export * from './sources/warning-signs.js';
export * from './sources/self-care.js';
export * from './sources/exercises.js';
export * from './sources/heat-and-cold.js';
export * from './sources/medicines.js';
export * from './sources/standards.js';
export * from './sources/regions.js';
