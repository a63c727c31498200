// Keys of the desk: one letter presses the button or link that names it, while the desk has the focus and nothing is being typed.
// Without scripts the desk works by Tab and Enter alone.

class Desk extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.#press);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#press);
  }

  #press = (event: KeyboardEvent): void => {
    const at = event.target as HTMLElement;
    const isTyping = at.closest('input:not([type=checkbox]), textarea, select') !== null;
    const isElsewhere = at !== document.body && at.closest('main') === null;
    if (isTyping || isElsewhere || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
      return;
    }

    const wanted = document.querySelector<HTMLElement>(`main [data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (wanted !== null) {
      event.preventDefault();
      wanted.click();
    }
  };
}

customElements.define('lantu-desk', Desk);
