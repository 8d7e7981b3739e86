// Everything works without this file; with it, cards are dragged, and answers are shown on the page.
(() => {
  'use strict';

  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-submit-on-change]');
    if (form) form.requestSubmit();
  });

  // A file that is too large is said to be so before it is sent.
  document.addEventListener('change', event => {
    const field = event.target;
    if (field.type !== 'file' || !field.dataset.most) return;
    const large = [...field.files].some(file => file.size > Number(field.dataset.most));
    field.setCustomValidity(large ? field.dataset.large : '');
    if (large) field.reportValidity();
  });

  // A menu closes when something else is clicked, or on Escape.
  const closeMenus = but => document.querySelectorAll('details.me[open], details.move[open]').forEach(each => {
    if (!but || !each.contains(but)) each.open = false;
  });
  document.addEventListener('click', event => closeMenus(event.target));
  document.addEventListener('keydown', event => { if (event.key === 'Escape') closeMenus(null); });

  const board = document.querySelector('[data-board]');
  const dialog = document.getElementById('told');
  if (!dialog) return;

  const send = async form => {
    const answer = await fetch(form.action, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), headers: {'X-Part': 'true'}, redirect: 'error',
    });
    if (answer.ok) {
      location.reload();
    } else if (answer.status === 409 || answer.status === 422) {
      dialog.innerHTML = await answer.text();
      if (!dialog.open) dialog.showModal();
    } else {
      form.submit();
    }
  };

  document.addEventListener('submit', event => {
    const form = event.target.closest('form[data-move]');
    if (!form) return;
    event.preventDefault();
    closeMenus(null);
    send(form).catch(() => form.submit());
  });
  dialog.addEventListener('click', event => {
    if (event.target.closest('[data-close]') || event.target === dialog) { event.preventDefault(); dialog.close(); }
  });

  if (!board) return;
  let dragged = null;

  // A card that somebody else moves: the board is asked for again, soon and not too often, and never while it is in use.
  const live = document.querySelector('[data-live]');
  const places = () => new Map([...board.querySelectorAll('.deal')].map(each => [each.dataset.deal, each.dataset.stage]));
  const inUse = () => dragged || dialog.open || board.querySelector('details.move[open]');
  const refresh = async () => {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-board]');
    if (!answer.ok || !fresh || inUse()) return;
    const before = places();
    const focused = document.activeElement.closest('.deal')?.dataset.deal;
    const token = page.querySelector('meta[name=csrf]');
    if (token) document.querySelector('meta[name=csrf]').content = token.content;
    board.replaceChildren(...fresh.children);
    const said = [];
    board.querySelectorAll('.deal').forEach(each => {
      if (before.get(each.dataset.deal) === each.dataset.stage) return;
      each.classList.add('moved');
      said.push(live.dataset.said.replace('%name', each.querySelector('a').textContent)
        .replace('%stage', each.closest('.column').querySelector('h2 span').textContent));
    });
    if (focused) board.querySelector(`.deal[data-deal="${focused}"] a`)?.focus();
    if (said.length) live.textContent = said.slice(0, 3).join('. ');
  };
  let last = 0;
  let waiting = 0;
  const soon = () => {
    if (waiting) return;
    const pause = Math.max(200, last + 4000 - Date.now()) + Math.random() * 400;
    waiting = setTimeout(() => {
      waiting = 0;
      if (inUse() || document.hidden) { last = Date.now() - 3000; soon(); return; }
      last = Date.now();
      refresh().catch(() => {});
    }, pause);
  };
  if (live && window.EventSource) new EventSource('/board/events').addEventListener('deal', soon);

  board.addEventListener('dragstart', event => {
    dragged = event.target.closest('.deal');
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.querySelector('a').textContent);
    requestAnimationFrame(() => dragged && dragged.classList.add('dragged'));
  });
  board.addEventListener('dragend', () => {
    if (dragged) dragged.classList.remove('dragged');
    board.querySelectorAll('.over').forEach(each => each.classList.remove('over'));
    dragged = null;
  });
  board.addEventListener('dragover', event => {
    const column = event.target.closest('.column');
    if (!dragged || !column) return;
    event.preventDefault();
    board.querySelectorAll('.over').forEach(each => each !== column && each.classList.remove('over'));
    column.classList.toggle('over', column.dataset.stage !== dragged.dataset.stage);
  });
  board.addEventListener('drop', event => {
    const column = event.target.closest('.column');
    if (!dragged || !column || column.dataset.stage === dragged.dataset.stage) return;
    event.preventDefault();
    const form = dragged.querySelector('form[data-move]');
    form.elements.stage.value = column.dataset.stage === '.' ? '' : column.dataset.stage; // '.' is before the first stage
    send(form).catch(() => form.submit());
  });
})();
