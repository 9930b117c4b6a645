<?php
/** Runs PHP from standard input inside of WordPress, as the administrator, and prints as JSON what it returns: `php run.php SITE`. */

$_SERVER += array(
	'HTTP_HOST'       => preg_replace( '#^https?://#', '', getenv( 'WP_URL' ) ),
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( 1 );
// phpcs:ignore Squiz.PHP.Eval
$bench_result = eval( stream_get_contents( STDIN ) );
echo "\x1e" . json_encode( $bench_result );
