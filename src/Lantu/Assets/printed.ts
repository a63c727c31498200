// Draws pages of a PDF. Nothing of the file is run: no scripts, no forms, no annotations, and no code made from its fonts or functions.

import { AnnotationMode, getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

// A canvas larger than this is refused by some browsers, and shown blank.
const MostPixels = 16_000_000;

GlobalWorkerOptions.workerSrc = beside('worker.js');

function beside(name: string): string {
  return new URL(name, import.meta.url).href;
}

export class PrintedDocument {
  constructor(private readonly pdf: PDFDocumentProxy) {}

  get count(): number {
    return this.pdf.numPages;
  }

  async draw(number: number, pixelsPerPoint: number): Promise<HTMLCanvasElement> {
    const page = await this.pdf.getPage(number);
    const shown = page.getViewport({ scale: pixelsPerPoint });
    const density = Math.min(window.devicePixelRatio || 1, Math.sqrt(MostPixels / (shown.width * shown.height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(shown.width * density);
    canvas.height = Math.floor(shown.height * density);
    canvas.style.width = `${shown.width}px`;
    canvas.style.height = `${shown.height}px`;
    await page.render({ canvas, viewport: page.getViewport({ scale: pixelsPerPoint * density }), annotationMode: AnnotationMode.DISABLE }).promise;
    return canvas;
  }
}

export async function open(address: string): Promise<PrintedDocument> {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }

  const task = getDocument({
    data: await answer.arrayBuffer(),
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: true,
    stopAtErrors: false,
    cMapUrl: beside('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: beside('fonts/'),
    wasmUrl: beside('images/'),
    verbosity: 0,
  });
  return new PrintedDocument(await task.promise);
}
