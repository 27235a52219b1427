'use strict';
// The statutory tables as a sheet: movement by keys, blocks pasted from a spreadsheet. The server says where a block lands.

const sheet = document.querySelector('form.sheet');

if (sheet) {
  const rowsOf = table => [...table.rows].map(row => [...row.querySelectorAll('input')]).filter(row => row.length > 0);

  function go(field, down, right) {
    const rows = rowsOf(field.closest('table'));
    const at = rows.findIndex(row => row.includes(field));
    const row = rows[at];
    const next = right !== 0 ? row[row.indexOf(field) + right] : below(rows[at + down], row, field);
    if (next) {
      next.focus();
      next.select();
    }
    return Boolean(next);
  }

  /** In the row above or below the cell of the same column, else the one at the same place. */
  function below(row, from, field) {
    return row && (row.find(each => each.dataset.column === field.dataset.column) ?? row[Math.min(from.indexOf(field), row.length - 1)]);
  }

  const atStart = field => field.selectionStart === 0 && (field.selectionEnd === 0 || field.selectionEnd === field.value.length);
  const atEnd = field => field.selectionEnd === field.value.length && (field.selectionStart === field.value.length || field.selectionStart === 0);

  const moves = {
    ArrowUp: field => go(field, -1, 0),
    ArrowDown: field => go(field, 1, 0),
    ArrowLeft: field => atStart(field) && go(field, 0, -1),
    ArrowRight: field => atEnd(field) && go(field, 0, 1),
    Enter: (field, event) => go(field, event.shiftKey ? -1 : 1, 0) || true,
  };

  sheet.addEventListener('keydown', event => {
    const isCell = event.target.matches('td input') && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isCell && moves[event.key]?.(event.target, event)) {
      event.preventDefault();
    }
  });

  sheet.addEventListener('focusin', event => event.target.matches('td input') && event.target.select());

  if (sheet.dataset.open === 'yes') {
    const words = JSON.parse(sheet.dataset.words);
    const status = sheet.querySelector('[data-status]');
    const token = sheet.elements.namedItem(document.getElementById('desk-words')?.dataset.csrf ?? '_csrf');

    sheet.addEventListener('paste', event => {
      const block = event.clipboardData.getData('text/plain');
      if (event.target.matches('td input') && /[\t\n]/.test(block.replace(/\r?\n$/, ''))) {
        event.preventDefault();
        preview(event.target, block);
      }
    });

    async function preview(field, block) {
      try {
        const answer = await fetch(`${sheet.dataset.path}paste`, {
          method: 'POST',
          redirect: 'manual',
          headers: { 'X-Part': 'preview', [sheet.dataset.header]: token.value },
          body: new URLSearchParams({ place: field.name, block }),
        });
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        show(field, await answer.text());
      } catch {
        status.textContent = words['paste.failed'];
        status.className = 'status bad';
      }
    }

    function show(field, html) {
      const dialog = document.createElement('dialog');
      dialog.className = 'paste-dialog';
      dialog.setAttribute('aria-label', words['paste.title']);
      dialog.innerHTML = html;
      dialog.addEventListener('submit', event => {
        event.preventDefault();
        for (const cell of dialog.querySelectorAll('[data-pasted-cell]')) {
          const target = sheet.elements.namedItem(cell.name);
          target.value = cell.value;
          target.dispatchEvent(new Event('input', { bubbles: true }));
        }
        dialog.close();
        sheet.dispatchEvent(new Event('change'));
      });
      dialog.addEventListener('click', event => {
        if (event.target.closest('[data-close]')) {
          event.preventDefault();
          dialog.close();
        }
      });
      dialog.addEventListener('close', () => {
        dialog.remove();
        field.focus();
      });
      document.body.append(dialog);
      dialog.showModal();
    }
  }
}
