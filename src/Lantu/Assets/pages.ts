// The printed pages of a PDF beside its text: the page itself is drawn once it comes into sight, with a rectangle around what is meant.
// Without scripts, or where the file can't be drawn, the text stands there alone.

import type { PrintedDocument } from './printed';

type Box = [left: number, top: number, right: number, bottom: number];

const Zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

// At zoom 1 small print (10.5 pt) is as large as the text around.
const PixelsPerPoint = 1.2;

const Choice = 'lantu-source';

class Pages extends HTMLElement {
  #document: Promise<PrintedDocument> | null = null;
  #page = 1;
  #count = 0;
  #zoom = Zooms.indexOf(1);
  #drawn = 0;
  #seen: IntersectionObserver | null = null;

  connectedCallback(): void {
    this.#page = Number(this.dataset.page);
    this.#zoom = Math.max(0, Zooms.indexOf(Number(this.dataset.zoom ?? 1)));
    this.addEventListener('click', this.#click);
    this.addEventListener('keydown', this.#press);
    this.#find('.pages-bar').hidden = false;
    const chosen = this.dataset.start ?? remembered() ?? 'page';
    this.#show(chosen === 'page');
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  #show(isPage: boolean): void {
    this.classList.toggle('is-page', isPage);
    this.#find('[data-act=page]').setAttribute('aria-pressed', String(isPage));
    this.#find('[data-act=text]').setAttribute('aria-pressed', String(!isPage));
    this.#seen?.disconnect();
    if (isPage) {
      this.#seen = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) {
          this.#seen?.disconnect();
          void this.#draw(true);
        }
      });
      this.#seen.observe(this);
    }
  }

  async #draw(isFirst: boolean): Promise<void> {
    const drawing = ++this.#drawn;
    const view = this.#find('.pages-view');
    view.setAttribute('aria-busy', 'true');
    try {
      this.#document ??= import(this.dataset.module!).then((module) => module.open(this.dataset.document!));
      const printed = await this.#document;
      this.#count = printed.count;
      this.#page = Math.min(Math.max(1, this.#page), this.#count);
      const canvas = await printed.draw(this.#page, PixelsPerPoint * Zooms[this.#zoom]);
      if (drawing !== this.#drawn) {
        return;
      }

      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', said(this.dataset.alt!, this.#page, this.#count));
      const sheet = this.#find('.pages-sheet');
      sheet.replaceChildren(canvas, ...this.#marks());
      this.#find('.pages-at').textContent = said(this.dataset.at!, this.#page, this.#count);
      this.#enable();
      view.removeAttribute('aria-busy');
      this.#scroll(view, isFirst);
    } catch (reason) {
      if (drawing === this.#drawn) {
        this.#fail(reason);
      }
    }
  }

  #marks(): HTMLElement[] {
    return this.#boxes().map(([left, top, right, bottom]) => {
      const mark = document.createElement('div');
      mark.className = 'pages-mark';
      mark.style.left = `${left * 100}%`;
      mark.style.top = `${top * 100}%`;
      mark.style.width = `${(right - left) * 100}%`;
      mark.style.height = `${(bottom - top) * 100}%`;
      return mark;
    });
  }

  #boxes(): Box[] {
    const marks = JSON.parse(this.dataset.marks ?? '[]') as { page: number; box: Box }[];
    return marks.filter((mark) => mark.page === this.#page).map((mark) => mark.box);
  }

  #scroll(view: HTMLElement, toMark: boolean): void {
    const mark = toMark ? view.querySelector<HTMLElement>('.pages-mark') : null;
    const margin = 24;
    view.scrollTop = mark === null ? 0 : mark.offsetTop - Math.max(margin, (view.clientHeight - mark.offsetHeight) / 2);
    view.scrollLeft = mark === null ? 0 : mark.offsetLeft - Math.max(margin, (view.clientWidth - mark.offsetWidth) / 2);
  }

  #enable(): void {
    const can: Record<string, boolean> = { previous: this.#page > 1, next: this.#page < this.#count, smaller: this.#zoom > 0, larger: this.#zoom < Zooms.length - 1 };
    for (const [act, is] of Object.entries(can)) {
      // The focus stays where it is: a disabled button would lose it.
      this.#find(`[data-act=${act}]`).setAttribute('aria-disabled', String(!is));
    }
  }

  #fail(reason: unknown): void {
    console.warn(reason);
    this.#document = null;
    this.#show(false);
    this.#find('.pages-failed').hidden = false;
  }

  #act(act: string): void {
    if (act === 'page' || act === 'text') {
      remember(act);
      this.#show(act === 'page');
    } else if (act === 'previous' || act === 'next') {
      this.#turn(this.#page + (act === 'next' ? 1 : -1));
    } else {
      this.#scale(this.#zoom + (act === 'larger' ? 1 : -1));
    }
  }

  #turn(page: number): void {
    if (page >= 1 && page <= this.#count) {
      this.#page = page;
      void this.#draw(true);
    }
  }

  #scale(zoom: number): void {
    if (zoom >= 0 && zoom < Zooms.length) {
      this.#zoom = zoom;
      void this.#draw(true);
    }
  }

  #click = (event: Event): void => {
    const act = (event.target as HTMLElement).closest<HTMLElement>('[data-act]');
    if (act !== null) {
      this.#act(act.dataset.act!);
    }
  };

  #press = (event: KeyboardEvent): void => {
    const keys: Record<string, string> = { PageUp: 'previous', PageDown: 'next', '+': 'larger', '=': 'larger', '-': 'smaller' };
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.altKey || event.metaKey || (event.target as HTMLElement).closest('.pages-view') === null) {
      return;
    }

    event.preventDefault();
    this.#act(act);
  };
}

function said(sentence: string, ...figures: number[]): string {
  return figures.reduce((text, figure, i) => text.replace(`{${i}}`, String(figure)), sentence);
}

// Whether pages or text were looked at last; a browser that keeps nothing begins with the page each time.
function remembered(): string | null {
  try {
    return localStorage.getItem(Choice);
  } catch {
    return null;
  }
}

function remember(choice: string): void {
  try {
    localStorage.setItem(Choice, choice);
  } catch {
    // Not kept.
  }
}

customElements.define('lantu-pages', Pages);
