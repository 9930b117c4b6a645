<?php
/**
 * What the page rests on, for search engines: a `MedicalWebPage` of schema.org, if the site's settings ask for it.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Notes the data of an element that the page shows, and returns all that were noted. Plugins that read a page before it is shown
 * make each element twice, so the same data counts once.
 *
 * @param string $data The data as JSON.
 */
function noted_data( string $data = '' ): array {
	static $noted = array();
	if ( '' !== $data ) {
		$noted[ $data ] = json_decode( $data, true );
	}
	return array_values( $noted );
}

/** The data of the page: those of its only element, or those of all under the page's own title. */
function data_of_page(): array {
	$noted = noted_data();
	$data  = $noted[0];
	if ( count( $noted ) > 1 ) {
		$data['name'] = html_entity_decode( wp_strip_all_tags( single_post_title( '', false ) ), ENT_QUOTES );
	}
	$data['url']      = get_permalink( get_queried_object_id() );
	$citations        = array_merge( ...array_column( $noted, 'citation' ) );
	$data['citation'] = array_values( array_unique( $citations, SORT_REGULAR ) );
	return $data;
}

/** Neither a list of posts nor a post beside which a widget shows an element is a medical page itself. */
add_action(
	'wp_footer',
	static function () {
		if ( isset( settings()['structured-data'] ) && is_singular() && has_element( get_queried_object() ) && noted_data() ) {
			// In HTML a `<` could end the script.
			printf( "<script type=\"application/ld+json\">%s</script>\n", wp_json_encode( data_of_page(), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON, in which every `<` is escaped.
		}
	}
);
