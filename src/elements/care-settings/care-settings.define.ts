import { define } from '../../core/contract/define.js';
import { CareSettings } from './care-settings.js';

define('care-settings', CareSettings);
