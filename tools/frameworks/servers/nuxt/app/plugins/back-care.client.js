import 'back-care-elements/define';

export default defineNuxtPlugin(() => {});
