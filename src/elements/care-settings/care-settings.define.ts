import { define } from '../../core/contract/define.js';
import { CareSettings } from './care-settings.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './care-settings.js';

define('care-settings', CareSettings);
