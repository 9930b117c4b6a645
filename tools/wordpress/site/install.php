<?php
/** Installs WordPress, with an administrator, an editor and an author: `php install.php SITE`. */

$_SERVER += array(
	'HTTP_HOST'       => preg_replace( '#^https?://#', '', getenv( 'WP_URL' ) ),
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
);
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Hill Road Clinic', 'admin', 'admin@example.invalid', true, '', 'password' );
foreach ( array( 'editor', 'author' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@example.invalid",
			'role'       => $role,
		)
	);
}
// The editor's welcome guide would cover the page.
foreach ( get_users( array( 'fields' => 'ID' ) ) as $user ) {
	update_user_meta(
		$user,
		'wp_persisted_preferences',
		array(
			'core'           => array( 'enableChoosePatternModal' => false, 'isComplementaryAreaVisible' => true ),
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
echo $GLOBALS['wp_version'];
