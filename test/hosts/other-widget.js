/** Another vendor's widget that took one of our names first. */
customElements.define('stretch-card', class extends HTMLElement {});
