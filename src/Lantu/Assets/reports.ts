// A unit's page of a round: what is typed is kept as a draft every few seconds and when the page is left. Without scripts the page has a button for it.

const Pause = 3_000;
const Retry = 10_000;
// Browsers carry no more than 64 KB when a page is left.
const Carried = 60_000;

class Report extends HTMLElement {
  #dirty = new Set<string>();
  #sending = new Set<string>();
  #timer: number | undefined;

  connectedCallback(): void {
    this.addEventListener('input', this.#typed);
    this.addEventListener('change', this.#typed);
    this.addEventListener('submit', this.#leave);
    window.addEventListener('pagehide', this.#hide);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.#hide);
    window.clearTimeout(this.#timer);
  }

  #typed = (event: Event): void => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (row !== null) {
      this.#dirty.add(row.dataset.row!);
      this.#wait(Pause);
    }
  };

  // What is sent with the form needs no draft.
  #leave = (): void => {
    this.#dirty.clear();
    this.#sending.clear();
    window.clearTimeout(this.#timer);
  };

  // What is under way when the page is left may be given up by the browser: it is carried along, and what is the same as the last draft is kept once.
  #hide = (): void => {
    const rows = new Set([...this.#dirty, ...this.#sending]);
    const fields = this.#fields(rows);
    if (rows.size > 0 && fields.toString().length < Carried) {
      navigator.sendBeacon(this.dataset.draft!, fields);
    }
  };

  #wait(time: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#keep(), time);
  }

  async #keep(): Promise<void> {
    if (this.#sending.size > 0 || this.#dirty.size === 0) {
      return;
    }

    const rows = new Set(this.#dirty);
    this.#sending = rows;
    this.#dirty.clear();
    this.#say(this.dataset.saving!);
    try {
      const answer = await fetch(this.dataset.draft!, { method: 'POST', body: this.#fields(rows), redirect: 'manual' });
      if (answer.ok) {
        const now = new Date();
        this.#say(`${this.dataset.saved!} ${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`);
      } else if (answer.status === 401 || answer.type === 'opaqueredirect') {
        this.#again(rows, this.dataset.signedOut!);
      } else if (answer.status >= 500) {
        this.#again(rows, this.dataset.failed!);
      } else {
        // Refused for what it is: sending it again would change nothing.
        this.#say(answer.headers.get('Content-Type')?.startsWith('text/plain') ? await answer.text() : this.dataset.failed!);
      }
    } catch {
      this.#again(rows, this.dataset.failed!);
    } finally {
      this.#sending = new Set();
      if (this.#dirty.size > 0) {
        this.#wait(Retry);
      }
    }
  }

  #again(rows: Set<string>, why: string): void {
    rows.forEach((row) => this.#dirty.add(row));
    this.#say(why);
  }

  #fields(rows: Set<string>): URLSearchParams {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(this.querySelector('form')!)) {
      const row = /^m(\d+)-/.exec(name)?.[1];
      if (typeof value === 'string' && (row === undefined || rows.has(row))) {
        fields.append(name, value);
      }
    }

    return fields;
  }

  #say(words: string): void {
    const status = this.querySelector('[data-status]');
    if (status !== null && status.textContent !== words) {
      status.textContent = words;
    }
  }
}

customElements.define('lantu-report', Report);
