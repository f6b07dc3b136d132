// A button that prints the page. However it is printed, every decision is open on paper and in the colours of paper.
class Print extends HTMLElement {
  #button = document.createElement('button');
  #opened = [];
  #theme;
  #before = () => {
    this.#opened = [...document.querySelectorAll('#debrief details.decision:not([open])')];
    this.#opened.forEach((d) => { d.open = true; });
    this.#theme = document.documentElement.getAttribute('data-theme');
    document.documentElement.setAttribute('data-theme', 'light');
    window.dispatchEvent(new Event('gw-theme'));
  };
  #after = () => {
    this.#opened.forEach((d) => { d.open = false; });
    if (this.#theme) document.documentElement.setAttribute('data-theme', this.#theme);
    else document.documentElement.removeAttribute('data-theme');
    window.dispatchEvent(new Event('gw-theme'));
  };

  set label(text) {
    this.#button.textContent = text;
  }

  connectedCallback() {
    this.#button.type = 'button';
    this.#button.id = 'print';
    this.#button.className = 'btn quiet';
    this.#button.onclick = () => window.print();
    if (!this.#button.isConnected) this.append(this.#button);
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  disconnectedCallback() {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
  }
}

customElements.define('gw-print', Print);
