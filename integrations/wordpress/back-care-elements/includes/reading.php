<?php
/**
 * The text of an element where no element can be: in feeds, and in the excerpts of lists and of search results.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

/** Whether WordPress is making an excerpt from a post's content. */
function is_excerpt( ?bool $change = null ): bool {
	static $is_excerpt = false;
	$is_excerpt        = $change ?? $is_excerpt;
	return $is_excerpt;
}

/**
 * The text without drawings, and without the room that is kept for buttons which need the script.
 *
 * @param string $text The text of an element.
 */
function without_controls( string $text ): string {
	$text = preg_replace( '/<svg\b.*?<\/svg>/s', '', $text );
	$text = preg_replace( '/<(span|div)[^>]*\bcare-(?:reserve|box)\b[^>]*>\s*<\/\1>/', '', $text );
	do {
		$text = preg_replace( '/<(span|div|li|ul)\b[^>]*>\s*<\/\1>/', '', $text, -1, $count );
	} while ( $count );
	return $text;
}

/**
 * Simple HTML that feed readers and reader views understand. What is folded on the page is open here.
 *
 * @param string $text The text of an element.
 */
function feed_text( string $text ): string {
	$text    = without_controls( $text );
	$text    = preg_replace( array( '/<summary\b[^>]*>/', '/<\/summary>/' ), array( '<div>', '</div>' ), $text );
	$allowed = array_fill_keys( array( 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'ul', 'ol', 'li', 'strong', 'br' ), array() );
	// The text says its language and direction itself, where it reads from right to left.
	$allowed['div'] = array(
		'dir'  => true,
		'lang' => true,
	);
	return wp_kses( $text, $allowed + array( 'a' => array( 'href' => true ) ), array( 'http', 'https', 'tel' ) );
}

/**
 * The heading and the first sentences, each with a full stop. The list of emergency signs, cut after some words, would leave
 * out the sign that matters.
 *
 * @param string $text The text of an element.
 */
function excerpt_text( string $text ): string {
	$text = without_controls( $text );
	if ( ! preg_match( '/<(h\d)\b[^>]*>(.*?)<\/\1>/s', $text, $heading ) ) {
		return '';
	}
	$first = preg_match( '/<p class="care-text">(.*?)<\/p>/s', $text, $found ) ? $found[1] : '';
	return sprintf( '<p>%s. %s</p>', wp_strip_all_tags( $heading[2] ), wp_strip_all_tags( $first ) );
}

/**
 * WordPress leaves unknown blocks and all shortcodes out of an excerpt. A post that is only one of our elements would have
 * none.
 */
add_filter(
	'excerpt_allowed_blocks',
	static function ( $names ) {
		return array_merge( $names, array_map( __NAMESPACE__ . '\block_name', array_keys( all_elements() ) ) );
	}
);
add_filter(
	'strip_shortcodes_tagnames',
	static function ( $names ) {
		return is_excerpt() ? array_diff( $names, array_keys( all_elements() ) ) : $names;
	}
);
add_filter(
	'get_the_excerpt',
	static function ( $excerpt ) {
		is_excerpt( true );
		return $excerpt;
	},
	1
);
add_filter(
	'get_the_excerpt',
	static function ( $excerpt ) {
		is_excerpt( false );
		return $excerpt;
	},
	99
);

/** WordPress would change hyphens and quotation marks in our texts: what the server prints must be what the script renders. */
add_filter(
	'no_texturize_tags',
	static function ( $tags ) {
		return array_merge( $tags, array_keys( all_elements() ) );
	}
);
