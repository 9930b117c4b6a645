<?php
/**
 * A shortcode for each element, with the element's own name and attributes: `[red-flag-check region="GB"]`.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		foreach ( array_keys( all_elements() ) as $tag ) {
			add_shortcode(
				$tag,
				static function ( $given ) use ( $tag ) {
					return render_element( $tag, (array) $given, 'class="back-care-elements"' );
				}
			);
		}
	}
);
