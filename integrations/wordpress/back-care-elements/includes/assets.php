<?php
/**
 * The files that a page loads: only on pages that show an element, and only from this site.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

/** The query variable of the style sheet with the accent colour. */
const ACCENT_VARIABLE = 'back-care-elements-accent';

/**
 * The style sheet with the site's accent colour, such as `#7a2e5d`. It is a file of its own and no style in the page, because
 * a strict content security policy stops styles in the page.
 *
 * @param string $accent The colour.
 */
function accent_address( string $accent ): string {
	return add_query_arg( ACCENT_VARIABLE, ltrim( $accent, '#' ), home_url( '/' ) );
}

add_action(
	'init',
	static function () {
		$folder = plugins_url( '', FILE );
		$styles = array();
		$accent = settings()['accent'] ?? '';
		if ( $accent ) {
			wp_register_style( 'back-care-elements-accent', accent_address( $accent ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- The colour is the version.
			$styles[] = 'back-care-elements-accent';
		}
		wp_register_style( 'back-care-elements', "$folder/css/fallback.css", $styles, VERSION );
		$language = 'en' === language() ? '' : '.' . language();
		wp_register_script( 'back-care-elements', "$folder/js/back-care-elements$language.js", array(), VERSION, array( 'strategy' => 'defer' ) );
	}
);

/** Answers with the accent colour as a style sheet. It reads only its own address, so that it can be kept for a year. */
add_action(
	'init',
	static function () {
		// phpcs:ignore WordPress.Security.NonceVerification,WordPress.Security.ValidatedSanitizedInput -- Nothing is changed, and only a colour passes.
		$given  = $_GET[ ACCENT_VARIABLE ] ?? '';
		$accent = is_string( $given ) ? sanitize_hex_color_no_hash( $given ) : '';
		if ( ! $accent ) {
			return;
		}
		header( 'Content-Type: text/css; charset=utf-8' );
		header( 'Cache-Control: public, max-age=31536000, immutable' );
		header( 'X-Content-Type-Options: nosniff' );
		echo ':root{--care-accent:#' . esc_html( $accent ) . '}';
		exit;
	},
	0
);

/**
 * Loads what an element needs.
 *
 * @param string $tag The element's tag.
 */
function enqueue_element( string $tag ): void {
	wp_enqueue_style( 'back-care-elements' );
	$type = \WP_Block_Type_Registry::get_instance()->get_registered( block_name( $tag ) );
	foreach ( $type->view_script_module_ids ?? array() as $id ) {
		wp_enqueue_script_module( $id );
	}
	foreach ( $type->view_script_handles ?? array() as $handle ) {
		wp_enqueue_script( $handle );
	}
}

/**
 * Whether a post itself has one of the elements, as a block or a shortcode.
 *
 * @param \WP_Post $post The post.
 */
function has_element( \WP_Post $post ): bool {
	foreach ( array_keys( all_elements() ) as $tag ) {
		if ( has_block( block_name( $tag ), $post ) || has_shortcode( $post->post_content, $tag ) ) {
			return true;
		}
	}
	return false;
}

/** Classic themes print the head before the content. Without this, their pages would jump when the style sheet arrives. */
add_action(
	'wp_enqueue_scripts',
	static function () {
		if ( is_singular() && has_element( get_queried_object() ) ) {
			wp_enqueue_style( 'back-care-elements' );
		}
	}
);

/** The editor's canvas is a page of its own in a frame. It gets the classic script, because it loads no modules. */
add_action(
	'enqueue_block_assets',
	static function () {
		if ( is_admin() ) {
			wp_enqueue_style( 'back-care-elements' );
			wp_enqueue_script( 'back-care-elements' );
		}
	}
);

/** Optimisers that join, move or delay scripts would take the elements away from those who scroll at once. */
add_filter(
	'wp_script_attributes',
	static function ( $attributes ) {
		if ( 0 === strpos( $attributes['id'] ?? '', 'back-care-elements' ) ) {
			$attributes += array(
				'nowprocket'       => true,
				'data-cfasync'     => 'false',
				'data-no-optimize' => '1',
			);
		}
		return $attributes;
	}
);
