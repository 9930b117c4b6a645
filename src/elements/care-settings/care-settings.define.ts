import { define } from '../../core/define.js';
import { CareSettings } from './care-settings.js';

define('care-settings', CareSettings);
