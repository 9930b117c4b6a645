<?php
/** A must-use plugin for the bench: signs in, changes the editor and sets a policy, by the address alone. */

// phpcs:disable WordPress.Security
add_action(
	'init',
	static function () {
		if ( isset( $_GET['sign-in'] ) ) {
			wp_set_auth_cookie( get_user_by( 'login', $_GET['sign-in'] )->ID );
			wp_safe_redirect( admin_url( 'profile.php' ) );
			exit;
		}
	}
);
add_filter(
	'use_block_editor_for_post',
	static function ( $use ) {
		return isset( $_GET['classic'] ) ? false : $use;
	}
);
add_filter(
	'send_headers',
	static function () {
		if ( isset( $_GET['strict'] ) ) {
			header( "Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'" );
		}
	}
);
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'show_admin_bar', '__return_false' );
