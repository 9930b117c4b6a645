<?php
/**
 * The page “Settings → Back care”.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'back-care-elements';

/** The address of the settings page. */
function settings_address(): string {
	return admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
}

/** Says that our words are English, on a page in another language into which nobody has translated them. */
function language_of_words(): string {
	$is_same = 'en' === substr( determine_locale(), 0, 2 ) || is_textdomain_loaded( 'back-care-elements' );
	return $is_same ? '' : ' lang="en"';
}

/** The fields: `name => [ label, help ]`. */
function settings_fields_of_page(): array {
	return array(
		'region'          => array( __( 'Country', 'back-care-elements' ), __( 'Whose emergency numbers and names of services are shown. Check them before you publish.', 'back-care-elements' ) ),
		'clinic-name'     => array( __( 'Clinic name', 'back-care-elements' ), '' ),
		'clinic-phone'    => array( __( 'Clinic phone', 'back-care-elements' ), __( 'For anything but an emergency. Digits, spaces and + # * ( ) . - / are possible.', 'back-care-elements' ) ),
		'booking-url'     => array( __( 'Booking page', 'back-care-elements' ), __( 'A full address, or one of this site such as /book.', 'back-care-elements' ) ),
		'opening-hours'   => array( __( 'Opening hours', 'back-care-elements' ), __( 'Shown where people read who to contact. Line breaks are kept.', 'back-care-elements' ) ),
		'accent'          => array( __( 'Accent colour', 'back-care-elements' ), __( 'Of buttons, links and marks. Text on it becomes black or white, whichever is easier to read.', 'back-care-elements' ) ),
		'structured-data' => array( __( 'Search engines', 'back-care-elements' ), __( 'Adds data to a page with our elements: that it is a medical page for patients, its sources, and that no clinician has checked it. Your visitors do not see it.', 'back-care-elements' ) ),
	);
}

/**
 * Checks what was sent. What is wrong is left out, and the page says so.
 *
 * @param mixed $sent The values of the form.
 */
function check_settings( $sent ): array {
	$checked = array();
	foreach ( settings_fields_of_page() as $name => list( $label ) ) {
		$value = trim( is_array( $sent ) && is_string( $sent[ $name ] ?? null ) ? $sent[ $name ] : '' );
		$value = 'opening-hours' === $name ? sanitize_textarea_field( str_replace( "\r\n", "\n", $value ) ) : sanitize_text_field( $value );
		$clean = $value;
		if ( 'region' === $name ) {
			$clean = '' === $value ? '' : checked_region( $value );
		} elseif ( 'clinic-phone' === $name ) {
			$clean = checked_phone( $value );
		} elseif ( 'booking-url' === $name ) {
			$clean = checked_address( $value );
		} elseif ( 'accent' === $name ) {
			$clean = (string) sanitize_hex_color( $value );
		} elseif ( 'structured-data' === $name ) {
			$clean = '1' === $value ? '1' : '';
		}
		if ( '' === $clean && '' !== $value ) {
			/* translators: 1: name of a field, 2: what was typed. */
			add_settings_error( OPTION, $name, sprintf( __( '%1$s: “%2$s” was not saved, because it cannot be one.', 'back-care-elements' ), $label, $value ) );
		}
		if ( '' !== $clean ) {
			$checked[ $name ] = $clean;
		}
	}
	return $checked;
}

/** How light a colour is, from 0 to 1, as WCAG measures it. */
function luminance( string $color ): float {
	$color = ltrim( $color, '#' );
	$color = 3 === strlen( $color ) ? preg_replace( '/./', '$0$0', $color ) : $color;
	$parts = array_map(
		static function ( $part ) {
			$value = hexdec( $part ) / 255;
			return $value <= 0.04045 ? $value / 12.92 : ( ( $value + 0.055 ) / 1.055 ) ** 2.4;
		},
		str_split( $color, 2 )
	);
	return 0.2126 * $parts[0] + 0.7152 * $parts[1] + 0.0722 * $parts[2];
}

/** The contrast of a colour with white or with black. */
function contrast_with( string $color, bool $white ): float {
	$luminance = luminance( $color );
	return $white ? 1.05 / ( $luminance + 0.05 ) : ( $luminance + 0.05 ) / 0.05;
}

add_action(
	'admin_init',
	static function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\check_settings',
			)
		);
		add_settings_section( 'clinic', '', '__return_empty_string', SETTINGS_PAGE );
		foreach ( settings_fields_of_page() as $name => list( $label, $help ) ) {
			add_settings_field( $name, $label, __NAMESPACE__ . '\print_field', SETTINGS_PAGE, 'clinic', compact( 'name', 'help' ) + ( 'structured-data' === $name ? array() : array( 'label_for' => "back-care-$name" ) ) );
		}
	}
);

/**
 * Prints one field.
 *
 * @param array $field Its name and help.
 */
function print_field( array $field ): void {
	$name  = $field['name'];
	$value = settings()[ $name ] ?? '';
	$at    = sprintf( 'id="back-care-%1$s" name="%2$s[%1$s]"', esc_attr( $name ), esc_attr( OPTION ) );
	if ( $field['help'] ) {
		$at .= sprintf( ' aria-describedby="back-care-%s-help"', esc_attr( $name ) );
	}
	// phpcs:disable WordPress.Security.EscapeOutput -- `$at` is escaped above.
	if ( 'region' === $name ) {
		echo "<select $at>";
		printf( '<option value="">%s</option>', esc_html__( 'Not chosen', 'back-care-elements' ) );
		foreach ( region_choices() as $code => $region ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $code ), selected( $code, $value, false ), esc_html( $region ) );
		}
		echo '</select>';
	} elseif ( 'opening-hours' === $name ) {
		printf( '<textarea %s rows="4" class="regular-text">%s</textarea>', $at, esc_textarea( $value ) );
	} elseif ( 'structured-data' === $name ) {
		printf( '<label><input %s type="checkbox" value="1"%s> %s</label>', $at, checked( $value, '1', false ), esc_html__( 'Tell search engines what the texts rest on', 'back-care-elements' ) );
	} elseif ( 'accent' === $name ) {
		printf( '<input %s type="text" class="back-care-accent" placeholder="#0b6b75" value="%s">', $at, esc_attr( $value ) );
	} else {
		$type = 'clinic-phone' === $name ? 'tel' : 'text';
		printf( '<input %s type="%s" class="regular-text" value="%s">', $at, esc_attr( $type ), esc_attr( $value ) );
	}
	// phpcs:enable
	if ( $field['help'] ) {
		printf( '<p class="description" id="back-care-%s-help">%s</p>', esc_attr( $name ), esc_html( $field['help'] ) );
	}
	if ( 'accent' === $name ) {
		print_contrast( $value ? $value : '#0b6b75' );
	}
}

/**
 * Prints how well the accent can be read. `settings.js` keeps it up to date while somebody chooses.
 *
 * @param string $accent The colour.
 */
function print_contrast( string $accent ): void {
	$on_white = contrast_with( $accent, true );
	$on_black = contrast_with( $accent, false );
	$is_white = luminance( $accent ) <= 0.179;
	$row      = '<tr><th scope="row">%s</th><td><output id="back-care-%s">%s</output></td></tr>';
	echo '<table class="back-care-contrast"><caption>' . esc_html__( 'Contrast', 'back-care-elements' ) . '</caption><tbody>';
	printf( $row, esc_html__( 'Text on a button (4.5 or more)', 'back-care-elements' ), 'on-accent', esc_html( number_format_i18n( $is_white ? $on_white : $on_black, 1 ) ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- A constant.
	printf( $row, esc_html__( 'Button beside a white page (3 or more)', 'back-care-elements' ), 'beside-white', esc_html( number_format_i18n( $on_white, 1 ) ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- A constant.
	printf( $row, esc_html__( 'Button beside a black page (3 or more)', 'back-care-elements' ), 'beside-black', esc_html( number_format_i18n( $on_black, 1 ) ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- A constant.
	echo '</tbody></table>';
	printf( '<p><span class="back-care-sample" id="back-care-sample">%s</span></p>', esc_html__( 'A button', 'back-care-elements' ) );
}

add_action(
	'admin_menu',
	static function () {
		$page = add_options_page( __( 'Back care', 'back-care-elements' ), __( 'Back care', 'back-care-elements' ), 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\print_settings_page' );
		add_action(
			"load-$page",
			static function () {
				wp_enqueue_style( 'wp-color-picker' );
				wp_enqueue_style( 'back-care-elements-settings', plugins_url( 'settings/settings.css', FILE ), array(), VERSION );
				wp_enqueue_script( 'back-care-elements-settings', plugins_url( 'settings/settings.js', FILE ), array( 'wp-color-picker' ), VERSION, true );
			}
		);
	}
);

/** Prints the settings page. WordPress moves its own notices below the heading, so each part says its language itself. */
function print_settings_page(): void {
	$lang = language_of_words();
	// phpcs:disable WordPress.Security.EscapeOutput -- `$lang` is a constant.
	?>
	<div class="wrap back-care-settings">
		<h1<?php echo $lang; ?>><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p<?php echo $lang; ?>><?php esc_html_e( 'These apply to every back-care block and shortcode of this site. What a block says itself wins.', 'back-care-elements' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( OPTION );
			echo "<div$lang>";
			do_settings_sections( SETTINGS_PAGE );
			echo '</div>';
			submit_button();
			?>
		</form>
		<div<?php echo $lang; ?>>
		<h2><?php esc_html_e( 'Shortcodes', 'back-care-elements' ); ?></h2>
		<p><?php esc_html_e( 'For the classic editor and for text widgets. In the block editor, look for the blocks “Back care”.', 'back-care-elements' ); ?></p>
		<table class="widefat striped back-care-shortcodes"><tbody>
		<?php foreach ( all_elements() as $tag => $element ) : ?>
			<tr><td><code>[<?php echo esc_html( $tag ); ?>]</code></td><td><?php echo esc_html( $element['summary'] ); ?></td></tr>
		<?php endforeach; ?>
		</tbody></table>
		<p><?php esc_html_e( 'No clinician has reviewed the texts yet. Have your own clinician read them before you rely on them.', 'back-care-elements' ); ?></p>
		</div>
	</div>
	<?php
	// phpcs:enable
}

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( settings_address() ), esc_html__( 'Settings', 'back-care-elements' ) ) ), $links );
	}
);

/** Until a country is chosen, pages may name no emergency number, or one that was only guessed from the site's language. */
add_action(
	'admin_notices',
	static function () {
		$screen = get_current_screen();
		if ( isset( settings()['region'] ) || ! current_user_can( 'manage_options' ) || ! in_array( $screen->id ?? '', array( 'plugins', 'settings_page_' . SETTINGS_PAGE ), true ) ) {
			return;
		}
		$guess = region_of_language();
		$text  = 'ZZ' === $guess
			? __( 'Back Care Elements names no emergency number yet: choose your country.', 'back-care-elements' )
			/* translators: %s: name of a country. */
			: sprintf( __( 'Back Care Elements shows the emergency numbers of the site’s language (%s): choose your country to be sure.', 'back-care-elements' ), all_regions()[ $guess ] );
		printf( '<div class="notice notice-warning"><p%s>%s <a href="%s">%s</a></p></div>', language_of_words(), esc_html( $text ), esc_url( settings_address() . '#back-care-region' ), esc_html__( 'Settings', 'back-care-elements' ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- The language is a constant.
	}
);
