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
/** Optimisers that pass over the marks on our scripts: `?optimised=deferred`, `joined` or `delayed`. */
add_action(
	'template_redirect',
	static function () {
		$way = $_GET['optimised'] ?? '';
		if ( ! $way ) {
			return;
		}
		ob_start(
			static function ( $html ) use ( $way ) {
				$moved = '';
				$html  = preg_replace_callback(
					'#<script[^>]* src="([^"]*/back-care-elements/js/[^"]*)"[^>]*></script>#',
					static function ( $script ) use ( $way, &$moved ) {
						$type = strpos( $script[0], 'type="module"' ) ? 'module' : 'text/javascript';
						if ( 'joined' === $way ) {
							$moved .= "<script type=\"$type\">" . file_get_contents( ABSPATH . wp_parse_url( $script[1], PHP_URL_PATH ) ) . '</script>';
						} elseif ( 'delayed' === $way ) {
							$moved .= "<script type=\"text/delayed\" data-type=\"$type\" data-src=\"$script[1]\"></script>";
						} else {
							$moved .= str_replace( '<script', '<script defer', $script[0] );
						}
						return '';
					},
					$html
				);
				if ( 'delayed' === $way ) {
					$moved .= "<script>addEventListener('pointerdown', () => { for (const each of document.querySelectorAll('[data-src]')) { const script = document.createElement('script'); script.type = each.dataset.type; script.src = each.dataset.src; each.replaceWith(script); } }, { once: true });</script>";
				}
				return str_replace( '</body>', "$moved</body>", $html );
			}
		);
	}
);
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'show_admin_bar', '__return_false' );
