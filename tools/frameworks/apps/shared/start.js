/**
 * Lets the checks decide what comes first: the definition of the elements, or the app.
 *
 * @param mount mounts the app, or hydrates what a server has rendered, and returns what unmounts it
 */
export function start(mount) {
  const root = document.querySelector('#app');
  let unmount;
  window.app = {
    define: () => import('back-care-elements/define'),
    mount: async () => {
      unmount = await mount(root, root.hasChildNodes());
    },
    unmount: () => unmount(),
  };
}
