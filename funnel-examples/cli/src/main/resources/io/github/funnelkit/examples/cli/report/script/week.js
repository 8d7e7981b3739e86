  // This week: tiles that are tasks, and the customers ranked by what the next stage brings per step to it.
  function tile(task, value, label, note, kind) {
    const inside = [el('strong', { class: kind }, value), el('span', {}, label), el('small', { class: 'quiet' }, note)];
    return task
      ? button(`tile-${task}`, { class: 'card tile', 'aria-pressed': String(choice.task === task), onclick: () => toggle('task', task) }, inside)
      : el('div', { class: 'card tile' }, inside);
  }

  const outlook = () => (data.forecast.currencies || []).find(each => each.currency === state.currency);
  const isWhole = () => CHOICES.every(key => !choice[key]);

  /** Where the methodology does not say which day is that of the next action, there are none. */
  function nextActionTiles(all) {
    if (!funnel.nextAction) return [];
    const [unagreed, due] = ['unagreed', 'due'].map(task => all.filter(TASKS[task]));
    return [
      tile('unagreed', unagreed.length, t('unagreed'), t('worth', inCurrency(sum(unagreed, customer => customer.amount ?? 0))), unagreed.length ? 'late' : null),
      tile('due', due.length, t('due'), t('until', plusDays(WEEK - 1)))];
  }

  function tiles() {
    const all = chosen(customers, 'task');
    const near = all.filter(TASKS.near);
    const of = outlook();
    return el('div', { class: 'tiles' },
      ...nextActionTiles(all),
      tile('near', near.length, t('near'), t('gains', inCurrency(sum(near, customer => customer.gain)))),
      tile(null, inCurrency(sum(all, weighted)), t('forecast'), of && isWhole() ? t('range', inCurrency(of.total.p10.amount), inCurrency(of.total.p90.amount)) : t('weightedNote')));
  }

  const weekHeads = () => [{ label: '#', class: 'number' }, { label: t('customer') }, { label: t('missing') }, { label: t('toDo') }, { label: t('owner') },
    { label: t('amount'), class: 'number' }, { label: t('gain'), class: 'number' }, { label: t('expectedClose'), class: 'number' }];

  function week() {
    const heads = weekHeads();
    const list = chosen(byRank);
    return [tiles(), signalStrip(), section(t('doFirst'), el('p', { class: 'quiet' }, t('rankedBy')), paged(list, shown => table(heads, shown.map((customer, place) => openable(customer, heads, [
      String(place + 1), [nameCell(customer), stageCell(customer), marks(customer)], el('div', { class: 'chips' }, chips(customer)), taskCell(customer), ownerCell(customer),
      money(customer.amount, customer.currency) || quiet('—'), gainCell(customer), dayCell(customer.close)])), t('doFirst'))))];
  }
