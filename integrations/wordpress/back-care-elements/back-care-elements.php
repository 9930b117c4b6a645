<?php
/**
 * Plugin Name:       Back Care Elements
 * Description:       Plain, calm self-care help for a back spasm: warning signs, tips and guided stretches, as blocks and shortcodes.
 * Version:           {{version}}
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/old-licenses/gpl-2.0.html
 * Text Domain:       back-care-elements
 * Domain Path:       /languages
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FOLDER  = __DIR__ . '/';
const FILE    = __FILE__;

require FOLDER . 'includes/elements.php';
require FOLDER . 'includes/settings.php';
require FOLDER . 'includes/text.php';
require FOLDER . 'includes/rendering.php';
require FOLDER . 'includes/reading.php';
require FOLDER . 'includes/structured-data.php';
require FOLDER . 'includes/assets.php';
require FOLDER . 'includes/blocks.php';
require FOLDER . 'includes/shortcodes.php';

if ( is_admin() ) {
	require FOLDER . 'includes/settings-page.php';
}
