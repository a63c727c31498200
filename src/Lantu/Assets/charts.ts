// Charts: what draws them is fetched once one is on the page. Without scripts, or where it can't be drawn, the table of the same figures stands there alone.

import type { ChartContent, Drawn } from './drawn';

// As wide as a sheet of A4 leaves within its margins and a card's.
const PrintedWidth = 640;

const RowHeight = 24;

class Chart extends HTMLElement {
  #drawn: Drawn | null = null;
  #seen: ResizeObserver | null = null;

  connectedCallback(): void {
    void this.#draw();
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#show);
    this.#drawn?.end();
    this.#drawn = null;
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.querySelector<T>(selector);
  }

  async #draw(): Promise<void> {
    const area = this.#find('.chart-area')!;
    try {
      const content = JSON.parse(this.dataset.content!) as ChartContent;
      if (content.isRanking) {
        area.style.height = `${(content.series.length + 3) * RowHeight}px`;
      }

      const module = await import(this.dataset.module!);
      if (!this.isConnected || this.#drawn !== null) {
        return;
      }

      this.#drawn = module.draw(area, content) as Drawn;
      for (const tool of this.querySelectorAll<HTMLElement>('.chart-tool')) {
        tool.hidden = false;
      }

      this.#find('button')!.addEventListener('click', this.#save);
      this.#find('select')?.addEventListener('change', this.#mark);
      this.#mark();
      this.#seen = new ResizeObserver(this.#show);
      this.#seen.observe(area);
      window.addEventListener('beforeprint', this.#print);
      window.addEventListener('afterprint', this.#show);
    } catch (reason) {
      console.warn(reason);
      area.hidden = true;
      this.#find('.chart-failed')!.hidden = false;
      this.#find<HTMLDetailsElement>('details')!.open = true;
    }
  }

  #show = (): void => this.#drawn?.fit();

  #print = (): void => this.#drawn?.fit(PrintedWidth);

  #mark = (): void => {
    const choice = this.#find<HTMLSelectElement>('select');
    if (choice !== null) {
      this.#drawn?.mark(choice.value === '' ? null : Number(choice.value));
    }
  };

  #save = (): void => {
    const link = document.createElement('a');
    link.href = this.#drawn!.address();
    link.download = this.dataset.file!;
    link.click();
  };
}

customElements.define('lantu-chart', Chart);
