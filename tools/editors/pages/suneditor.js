import suneditor from 'suneditor';
import plugins from 'suneditor/plugins';

window.ways = {
  usual: (source) =>
    new Promise((resolve) => {
      const place = document.body.appendChild(document.createElement('textarea'));
      suneditor.create(place, {
        plugins,
        events: {
          onload: ({ $ }) => {
            $.html.set(source);
            resolve($.html.get());
          },
        },
      });
    }),
};
