// Everything works without this file; with it, cards are dragged, and answers are shown on the page.
(() => {
  'use strict';

  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-submit-on-change]');
    if (form) form.requestSubmit();
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
