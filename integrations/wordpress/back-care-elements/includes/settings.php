<?php
/**
 * What the site says once for all its elements. An element's own attribute wins over it.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

/** The name of the one option that the plugin keeps. */
const OPTION = 'back_care_elements';

/** The settings that are attributes of elements. */
const SHARED_ATTRIBUTES = array( 'region', 'clinic-name', 'clinic-phone', 'booking-url', 'opening-hours' );

/** The settings, each a text. One that is not set is absent. */
function settings(): array {
	return array_filter(
		(array) get_option( OPTION, array() ),
		static function ( $value ) {
			return is_string( $value ) && '' !== $value;
		}
	);
}

/** The language of the texts: the site's, or English if there are no texts in that language. */
function language(): string {
	list( $language ) = explode( '_', get_locale() );
	return in_array( $language, LANGUAGES, true ) ? $language : 'en';
}

/** The regions to choose from, by code: the known ones, and ZZ for any other. */
function region_choices(): array {
	return all_regions() + array( 'ZZ' => __( 'Another country: no number is named', 'back-care-elements' ) );
}

/**
 * The region of the site's language, such as GB for English (UK). WordPress is in the English of the United States until
 * somebody chooses a language, so that one says nothing of where the site's visitors are.
 */
function region_of_language(): string {
	$locale = get_locale();
	if ( 'en_US' === $locale || ! preg_match( '/^[a-z]{2,3}_([A-Z]{2})/', $locale, $found ) ) {
		return 'ZZ';
	}
	return isset( all_regions()[ $found[1] ] ) ? $found[1] : 'ZZ';
}

/**
 * The text, if it can be a telephone number; otherwise an empty text.
 *
 * @param string $text What somebody typed.
 */
function checked_phone( string $text ): string {
	$digits = preg_replace( '/\D/', '', $text );
	return preg_match( '/^[\d\s+#*().\-\/–]+$/u', $text ) && strlen( $digits ) >= 3 ? $text : '';
}

/**
 * The text, if it is an address with http or https, or a relative one; otherwise an empty text.
 *
 * @param string $text What somebody typed.
 */
function checked_address( string $text ): string {
	return wp_kses_bad_protocol( $text, array( 'http', 'https' ) ) === $text ? $text : '';
}

/**
 * The known code for a region, in upper case; ZZ for any other text.
 *
 * @param string $text What somebody typed. UK is in common use, though the standard's code is GB.
 */
function checked_region( string $text ): string {
	$code = strtoupper( $text );
	$code = 'UK' === $code ? 'GB' : $code;
	return isset( all_regions()[ $code ] ) ? $code : 'ZZ';
}
