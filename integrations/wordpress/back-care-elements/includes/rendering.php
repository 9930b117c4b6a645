<?php
/**
 * An element as HTML: its tag with the text inside.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes that are printed: what the element says itself, then what the site's settings say.
 *
 * @param string $tag  The element's tag.
 * @param array  $said What the block or the shortcode says, by the name of the attribute.
 */
function resolve( string $tag, array $said ): array {
	$settings = settings();
	$given    = array();
	foreach ( all_elements()[ $tag ]['attributes'] as $attribute ) {
		$name  = $attribute['name'];
		$value = isset( $said[ $name ] ) && is_scalar( $said[ $name ] ) ? trim( (string) $said[ $name ] ) : '';
		if ( '' === $value && in_array( $name, SHARED_ATTRIBUTES, true ) ) {
			$value = $settings[ $name ] ?? '';
		}
		if ( 'clinic-phone' === $name ) {
			$value = checked_phone( $value );
		} elseif ( 'booking-url' === $name || 'src' === $name ) {
			$value = checked_address( $value );
		} elseif ( 'region' === $name ) {
			$value = '' === $value ? region_of_language() : checked_region( $value );
		}
		if ( '' !== $value ) {
			$given[ $name ] = $value;
		}
	}
	return $given;
}

/**
 * The element with its text. A `div` is around it because the text holds blocks: in a paragraph they would end the
 * paragraph, and the element with it, and everything would show twice.
 *
 * @param string $tag     The element's tag.
 * @param array  $said    What the block or the shortcode says, by the name of the attribute.
 * @param string $wrapper The attributes of the `div`.
 */
function render_element( string $tag, array $said, string $wrapper = '' ): string {
	$given               = resolve( $tag, $said );
	list( $text, $data ) = element_parts( $tag, $given );
	if ( is_excerpt() ) {
		return excerpt_text( $text );
	}
	if ( is_feed() ) {
		return feed_text( $text );
	}
	enqueue_element( $tag );
	noted_data( $data );
	// The page can be in a language that has no texts here, and a theme can leave its language out.
	$attributes = 0 === strpos( get_locale(), 'en' ) ? '' : sprintf( ' lang="%s"', language() );
	foreach ( $given as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<div $wrapper><$tag$attributes>$text</$tag></div>\n";
}
