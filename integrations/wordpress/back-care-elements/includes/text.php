<?php
/**
 * The text of an element, which is inside its tag until the script runs, and always if it never does.
 *
 * The folder `texts` holds it for every region and choice. One text of each file is whole; the others are the parts that they
 * share with it and the parts that they do not. So the server needs no JavaScript.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Puts a text together.
 *
 * @param string $from  The text that the parts come from.
 * @param array  $parts Texts, and the start and length of parts of `$from` in bytes.
 */
function apply_parts( string $from, array $parts ): string {
	$text = '';
	foreach ( $parts as $part ) {
		$text .= is_string( $part ) ? $part : substr( $from, $part[0], $part[1] );
	}
	return $text;
}

/**
 * The ids in an attribute that takes a list, each once.
 *
 * @param string $value The attribute.
 */
function ids_in( string $value ): array {
	return array_values( array_unique( preg_split( '/[\s,]+/', $value, -1, PREG_SPLIT_NO_EMPTY ) ) );
}

/**
 * The content of the file for a tag and its attributes.
 *
 * @param string $tag   The element's tag.
 * @param array  $given Its attributes.
 */
function text_pack( string $tag, array $given ): array {
	$texts = all_elements()[ $tag ]['texts'];
	$value = isset( $texts['choice'] ) ? implode( ' ', ids_in( $given[ $texts['choice'] ] ?? '' ) ) : '';
	$name  = in_array( $value, $texts['choices'], true ) ? strtr( $value, ' ', '_' ) : 'default';
	return json_decode( file_of_texts( language() . "/$tag/$name.json" ), true );
}

/**
 * The content of a file in the folder `texts`.
 *
 * @param string $path The file's path in it.
 */
function file_of_texts( string $path ): string {
	return file_get_contents( FOLDER . "texts/$path" ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of the plugin.
}

/**
 * Puts the drawings into a text. Each is in a file of its own, because the texts of many elements and all languages share it.
 *
 * @param string $text A text that says which drawings it shows.
 */
function with_drawings( string $text ): string {
	return preg_replace_callback(
		'/\{\{drawing-(\d+)\}\}/',
		static function ( $found ) {
			return file_of_texts( "drawings/$found[1].svg" );
		},
		$text
	);
}

/**
 * Keeps the chosen items of a list, in the order in which they were chosen.
 *
 * @param string $text   The text with all items.
 * @param array  $items  The ids of the items.
 * @param array  $ends   Where the first item begins and where each item ends.
 * @param array  $chosen The chosen ids.
 */
function keep_items( string $text, array $items, array $ends, array $chosen ): string {
	$kept = '';
	foreach ( $chosen as $id ) {
		$index = array_search( $id, $items, true );
		if ( false !== $index ) {
			$kept .= substr( $text, $ends[ $index ], $ends[ $index + 1 ] - $ends[ $index ] );
		}
	}
	return '' === $kept ? $text : substr( $text, 0, $ends[0] ) . $kept . substr( $text, end( $ends ) );
}

/**
 * The address for a telephone number. The 0 in “+44 (0)1632 …” is not dialled after a country code.
 *
 * @param string $number The number as people write it.
 */
function telephone_address( string $number ): string {
	$number = preg_replace( '/^(\s*\+[\d\s]*)\(0\)/', '$1', $number );
	return 'tel:' . str_replace( '#', '%23', preg_replace( '/[^\d+#*]/', '', $number ) );
}

/**
 * The text of an element as HTML, in which every value is escaped, and its data for search engines as JSON.
 *
 * @param string $tag   The element's tag.
 * @param array  $given Its attributes, which `resolve()` has checked.
 */
function element_parts( string $tag, array $given ): array {
	$pack   = text_pack( $tag, $given );
	$region = isset( $pack['regions'][ $given['region'] ?? '' ] ) ? $given['region'] : 'ZZ';
	$text   = apply_parts( $pack['base'], $pack['regions'][ $region ] );

	$texts = all_elements()[ $tag ]['texts'];
	if ( isset( $texts['list'], $pack['items'], $given[ $texts['list'] ] ) ) {
		$text = keep_items( $text, $pack['items'], $pack['cuts'][ $region ], ids_in( $given[ $texts['list'] ] ) );
	}
	if ( $pack['fields'] ) {
		$bits = '';
		foreach ( $pack['fields'] as $field ) {
			$bits .= isset( $given[ $field ] ) ? '1' : '0';
		}
		$text = apply_parts( $text, $pack['clinics'][ $region ][ $bits ] );
	}

	list( $text, $data ) = explode( '<script type="application/ld+json">', $text, 2 );

	$deeper = min( 5, max( 2, (int) ( $given['heading-level'] ?? 2 ) ) ) - 2;
	if ( $deeper > 0 ) {
		$text = preg_replace_callback(
			'/(<\/?h)([2-6])\b/',
			static function ( $found ) use ( $deeper ) {
				return $found[1] . min( 6, $found[2] + $deeper );
			},
			$text
		);
	}
	$text = strtr(
		with_drawings( $text ),
		array(
			'{{clinic-name}}'       => esc_html( $given['clinic-name'] ?? '' ),
			'{{clinic-phone}}'      => esc_html( $given['clinic-phone'] ?? '' ),
			'{{clinic-phone-link}}' => esc_attr( telephone_address( $given['clinic-phone'] ?? '' ) ),
			'{{booking-url}}'       => esc_attr( $given['booking-url'] ?? '' ),
			'{{opening-hours}}'     => str_replace( "\n", '<br>', esc_html( $given['opening-hours'] ?? '' ) ),
		)
	);
	return array( $text, substr( $data, 0, -strlen( '</script>' ) ) );
}
