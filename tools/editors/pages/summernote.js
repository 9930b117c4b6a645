import jQuery from 'jquery';

window.jQuery = jQuery;
window.$ = jQuery;
await import('summernote/dist/summernote-lite.js');

window.ways = {
  usual: (source) => {
    const place = jQuery('<div>').appendTo('body');
    place.summernote();
    place.summernote('code', source);
    const written = place.summernote('code');
    place.summernote('destroy');
    place.remove();
    return written;
  },
};
