<?php
add_action(
	'widgets_init',
	static function () {
		register_sidebar( array( 'id' => 'side', 'name' => 'Side' ) );
	}
);
add_theme_support( 'title-tag' );
