<?php
/**
 * The `render` file of every block: WordPress gives it `$attributes` and `$block`.
 *
 * @package Back_Care_Elements
 */

defined( 'ABSPATH' ) || exit;

// phpcs:ignore WordPress.Security.EscapeOutput -- `render_block()` escapes every value.
echo Back_Care_Elements\render_block( $block->name, $attributes );
