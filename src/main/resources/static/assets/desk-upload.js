'use strict';
// Uploads piece by piece, so that a dropped connection costs one piece. Without this script the form brings its files itself.

// A piece is on the disk of the site before the next is asked for: larger ones where the line is quick, smaller ones where it is slow.
const PIECE = { smallest: 1 << 20, first: 1 << 22, largest: 1 << 24 };
const QUICK = 2000;
const TRIES = 6;
const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));
const filled = (words, ...values) => words.replace(/\{(\d)\}/g, (gap, number) => values[number]);

/** An answer of the server that says what is wrong; trying again would not help. */
class Refusal extends Error {}

async function told(answer) {
  const body = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
  if (body.fault) {
    throw new Refusal(body.fault);
  }
  return body;
}

async function asked(field, address, options) {
  const token = field.closest('form').elements.namedItem(document.getElementById('desk-words').dataset.csrf);
  const answer = await fetch(address, { ...options, headers: { Accept: 'application/json', 'X-XSRF-TOKEN': token.value, ...options.headers }, redirect: 'error' });
  if (!answer.ok && answer.status !== 409 && !answer.headers.get('Content-Type')?.includes('json')) {
    throw new Error(String(answer.status));
  }
  return told(answer);
}

/** Sends one file from wherever it stands; @returns its id. */
async function upload(field, file, show) {
  const begun = file.uploadId ? { id: file.uploadId } : await asked(field, field.dataset.upload, { method: 'POST', body: new URLSearchParams({ name: file.name, size: file.size }) });
  file.uploadId = begun.id;
  const address = field.dataset.upload + begun.id;
  for (let tries = 0, at = null, piece = PIECE.first; ;) {
    const begin = performance.now();
    try {
      const state = at === null
        ? await asked(field, address, { method: 'GET' })
        : await asked(field, address, { method: 'PATCH', body: file.slice(at, at + piece), headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': at } });
      if (at !== null) {
        piece = performance.now() - begin < QUICK ? Math.min(2 * piece, PIECE.largest) : Math.max(piece / 2, PIECE.smallest);
      }
      tries = at === state.offset ? tries : 0;
      at = state.offset;
      show(Math.floor((100 * at) / file.size));
      if (state.done) {
        return begun.id;
      }
    } catch (trouble) {
      if (trouble instanceof Refusal || ++tries > TRIES) {
        throw trouble;
      }
      show(null);
      at = null;
      piece = PIECE.smallest;
      await wait(500 * 2 ** tries);
    }
  }
}

async function uploadAll(field, form, button) {
  const input = field.querySelector('input[type=file]');
  const state = field.querySelector('[role=status]');
  const bar = field.querySelector('progress');
  const files = [...input.files];
  for (const [index, file] of files.entries()) {
    if (file.size > Number(field.dataset.limit)) {
      throw new Refusal(`${file.name}: ${field.dataset.tooLarge}`);
    }
    bar.hidden = false;
    const id = await upload(field, file, percent => {
      bar.value = percent ?? bar.value;
      state.textContent = percent === null ? field.dataset.interrupted : filled(field.dataset.progress, index + 1, files.length, file.name, percent);
    });
    const kept = document.createElement('input');
    Object.assign(kept, { type: 'hidden', name: 'upload', value: id });
    field.append(kept);
  }
  state.textContent = filled(field.dataset.done, files.length);
  input.disabled = true;
  form.requestSubmit(button);
}

for (const field of document.querySelectorAll('[data-upload]')) {
  const form = field.closest('form');
  // Ahead of the script of all staff pages, which marks a form as sent.
  form.addEventListener('submit', event => {
    const input = field.querySelector('input[type=file]');
    if (input.disabled || input.files.length === 0) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (field.dataset.busy !== undefined) {
      return;
    }
    field.dataset.busy = '';
    for (const kept of field.querySelectorAll('input[name=upload]')) {
      kept.remove();
    }
    uploadAll(field, form, event.submitter).catch(trouble => {
      field.querySelector('[role=status]').textContent = trouble instanceof Refusal ? trouble.message : field.dataset.stopped;
    }).finally(() => delete field.dataset.busy);
  });
}
window.addEventListener('pageshow', () => {
  for (const input of document.querySelectorAll('[data-upload] input[type=file]')) {
    input.disabled = false;
  }
});
