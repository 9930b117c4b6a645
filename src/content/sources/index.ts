/**
 * Every publication that a statement in this library rests on, one constant each, so that a bundle carries only those
 * whose statements it shows. The comment says where the text was seen and what to know about it. `check` tells how far it
 * was checked; see `SourceCheck`.
 */
export * from './warning-signs.js';
export * from './self-care.js';
export * from './exercises.js';
export * from './heat-and-cold.js';
export * from './medicines.js';
export * from './standards.js';
export * from './regions.js';
