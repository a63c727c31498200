// Passkeys: the browser asks the authenticator, and its answer goes into the form. Without scripts, or where the browser has none, the forms stay hidden.

const forms = document.querySelectorAll<HTMLFormElement>('form[data-passkey]');
if (window.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined) {
  forms.forEach(offer);
}

function offer(form: HTMLFormElement): void {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    const answer = form.elements.namedItem('credential') as HTMLInputElement;
    if (answer.value === '') {
      event.preventDefault();
      void ask(form, answer);
    }
  });
}

async function ask(form: HTMLFormElement, answer: HTMLInputElement): Promise<void> {
  const told = form.querySelector<HTMLElement>('[data-passkey-told]');
  try {
    const token = new FormData();
    token.set('__RequestVerificationToken', (form.elements.namedItem('__RequestVerificationToken') as HTMLInputElement).value);
    const asked = await fetch(form.dataset.options!, { method: 'POST', body: new URLSearchParams(token as unknown as Record<string, string>) });
    if (!asked.ok) {
      throw new Error(asked.statusText);
    }

    const options = await asked.json();
    const credential = form.dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    answer.value = JSON.stringify(credential);
    form.requestSubmit();
  } catch {
    if (told !== null) {
      told.textContent = told.dataset.passkeyTold ?? '';
    }
  }
}
