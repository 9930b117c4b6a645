<?php
/**
 * A block for each element. Its `block.json` is made from the library's own description of the element.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

/** The name of the block of an element. */
function block_name( string $tag ): string {
	return "back-care-elements/$tag";
}

/** In English each element has a file of its own. In another language one file holds all: so the plugin stays small. */
add_filter(
	'block_type_metadata',
	static function ( $metadata ) {
		if ( 'en' !== language() && 0 === strpos( $metadata['name'] ?? '', block_name( '' ) ) ) {
			unset( $metadata['viewScriptModule'] );
			$metadata['viewScript'] = 'back-care-elements';
		}
		return $metadata;
	}
);

add_action(
	'init',
	static function () {
		wp_register_script(
			'back-care-elements-editor',
			plugins_url( 'editor/editor.js', FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
			VERSION,
			true
		);
		wp_set_script_translations( 'back-care-elements-editor', 'back-care-elements', FOLDER . 'languages' );
		foreach ( array_keys( all_elements() ) as $tag ) {
			register_block_type( FOLDER . "blocks/$tag" );
		}
	}
);

/** What the editor's script needs to know of the elements. */
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$elements = array_map(
			static function ( $element ) {
				return $element['attributes'];
			},
			all_elements()
		);
		$settings = array_intersect_key( settings(), array_flip( SHARED_ATTRIBUTES ) );
		$data     = array(
			'elements' => $elements,
			'language' => language(),
			'regions'  => region_choices(),
			'settings' => (object) ( $settings + array( 'region' => region_of_language() ) ),
			'page'     => current_user_can( 'manage_options' ) ? settings_address() : '',
		);
		wp_add_inline_script( 'back-care-elements-editor', 'window.backCareElements = ' . wp_json_encode( $data ) . ';', 'before' );
	}
);

add_filter(
	'block_categories_all',
	static function ( $categories ) {
		return array_merge(
			$categories,
			array(
				array(
					'slug'  => 'back-care',
					'title' => __( 'Back care', 'back-care-elements' ),
				),
			)
		);
	}
);

/**
 * A block as HTML. The anchor is an attribute like the others: a block without saved HTML has nowhere else to keep it.
 *
 * @param string $name       The block's name.
 * @param array  $attributes The block's attributes.
 */
function render_block( string $name, array $attributes ): string {
	$tag  = substr( $name, strlen( block_name( '' ) ) );
	$said = array();
	foreach ( all_elements()[ $tag ]['attributes'] as $attribute ) {
		$said[ $attribute['name'] ] = $attributes[ $attribute['key'] ] ?? '';
	}
	$anchor  = empty( $attributes['anchor'] ) ? array() : array( 'id' => $attributes['anchor'] );
	$wrapper = get_block_wrapper_attributes( $anchor );
	return render_element( $tag, $said, $wrapper );
}
