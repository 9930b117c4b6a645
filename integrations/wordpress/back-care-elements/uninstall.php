<?php
/**
 * Removes the one thing that the plugin keeps: its settings, on every site of a network.
 *
 * @package Back_Care_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$back_care_elements_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( get_current_blog_id() );

foreach ( $back_care_elements_sites as $back_care_elements_site ) {
	if ( is_multisite() ) {
		switch_to_blog( $back_care_elements_site );
	}
	delete_option( 'back_care_elements' );
	if ( is_multisite() ) {
		restore_current_blog();
	}
}
