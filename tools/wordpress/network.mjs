/** Two sites of a network keep settings of their own, and deleting the plugin leaves none. PHP alone, without a browser. */
import assert from 'node:assert/strict';
import { leftIn } from './checks.mjs';
import { startSite, unpackPlugin } from './site.mjs';

const PLUGIN = 'back-care-elements/back-care-elements.php';

export async function tryNetwork(suite, zip) {
  const site = await startSite(suite, { network: true });
  unpackPlugin(site, zip);
  site.php(`activate_plugin( '${PLUGIN}', '', true ); return true;`);
  site.php(`
    $second = wp_insert_site( array( 'domain' => wp_bench_host(), 'path' => '/second/', 'user_id' => 1 ) );
    foreach ( array( 1 => 'GB', $second => 'IE' ) as $id => $region ) { update_blog_option( $id, 'back_care_elements', array( 'region' => $region ) ); }
    return $second;`);
  const regions = site.php(`
    $regions = array();
    foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) {
      switch_to_blog( $id );
      $regions[] = preg_match( '/region="(..)"/', do_shortcode( '[red-flag-check]' ), $found ) ? $found[1] : '';
      restore_current_blog();
    }
    return $regions;`);
  assert.deepEqual(regions, ['GB', 'IE']);
  const left = site.php(`
    deactivate_plugins( '${PLUGIN}', false, true );
    delete_plugins( array( '${PLUGIN}' ) );
    return array_map( static function ( $id ) { return get_blog_option( $id, 'back_care_elements', 'none' ); }, get_sites( array( 'fields' => 'ids' ) ) );`);
  assert.deepEqual(left, ['none', 'none']);
  assert.deepEqual(leftIn(site), []);
  site.stop();
}
