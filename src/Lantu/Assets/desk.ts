// Keys of the desk: one letter presses the button or link that names it, while the desk has the focus and nothing is being typed. Where a page has rows, a
// letter presses what the row with the focus names, and j and k go to the next and the previous row.
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

    const key = event.key.toLowerCase();
    const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
    const row = at.closest<HTMLElement>('[data-row]');
    if (rows.length > 0 && (key === 'j' || key === 'k')) {
      event.preventDefault();
      const next = row === null ? 0 : rows.indexOf(row) + (key === 'j' ? 1 : -1);
      rows[Math.min(Math.max(next, 0), rows.length - 1)].focus();
      return;
    }

    const named = `[data-key="${CSS.escape(key)}"]`;
    const outside = [...document.querySelectorAll<HTMLElement>(`main ${named}`)].find((one) => one.closest('[data-row]') === null);
    const wanted = row?.querySelector<HTMLElement>(named) ?? outside ?? null;
    if (wanted !== null) {
      event.preventDefault();
      wanted.click();
    }
  };
}

customElements.define('lantu-desk', Desk);
