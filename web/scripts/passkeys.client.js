// Makes a passkey or signs in with one. It shows its button only where passkeys work; every
// word it says stands on the page, put there in the reader's language.
/* global SimpleWebAuthnBrowser, document, fetch, location */
(() => {
  const { browserSupportsWebAuthn, startAuthentication, startRegistration } = SimpleWebAuthnBrowser;
  const area = document.querySelector('[data-passkey]');
  if (area === null || !browserSupportsWebAuthn()) return;
  const words = area.dataset;
  const isNew = words.passkey === 'add';
  const path = isNew ? '/sign-in/passkeys' : '/sign-in/passkey';
  const said = area.querySelector('[role=status]');
  let busy = false;

  async function send(to, body) {
    const answer = await fetch(to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.ok) return answer.json();
    const reason = answer.status === 429 ? 'often' : answer.status === 409 ? 'full' : 'refused';
    throw Object.assign(new Error(reason), { reason });
  }

  function wordsFor({ reason, name }) {
    if (reason !== undefined) return words[reason];
    if (name === 'NotAllowedError' || name === 'AbortError') return words.cancelled;
    return name === 'InvalidStateError' ? words.known : words.refused;
  }

  async function go() {
    const { options } = await send(`${path}/options`, {});
    const response = await (isNew ? startRegistration : startAuthentication)({ optionsJSON: options });
    const { to } = await send(path, { response, next: words.next });
    location.assign(to);
  }

  area.querySelector('button').addEventListener('click', async () => {
    if (busy) return;
    busy = true;
    said.textContent = words.waiting;
    try {
      await go();
    } catch (error) {
      said.textContent = wordsFor(error) ?? words.refused;
    }
    busy = false;
  });
  area.hidden = false;
})();
