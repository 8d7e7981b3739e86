  // All customers as a table that can be sorted; amounts of different currencies are never compared.
  const SORTS = {
    customer: customer => customer.name, stage: customer => customer.stage, missing: customer => customer.missing.length, owner: customer => customer.owner,
    amount: customer => customer.amount ?? -1, gain: customer => customer.gain, close: customer => customer.close ?? '9999', agreed: customer => customer.agreed ?? '9999',
  };

  function sorted(list) {
    const descending = choice.sort.startsWith('-');
    const key = SORTS[choice.sort.replace('-', '')];
    if (!key) return list;
    const compare = (one, other) => (typeof one === 'string' ? one.localeCompare(other, locale()) : one - other);
    const apart = choice.sort.endsWith('amount') || choice.sort.endsWith('gain');
    return [...list].sort((one, other) => (apart ? one.currency.localeCompare(other.currency) : 0) || (descending ? -1 : 1) * compare(key(one), key(other)) || one.rank - other.rank);
  }

  function sortHead(key, label, kind) {
    const by = choice.sort.replace('-', '') === key ? (choice.sort.startsWith('-') ? 'descending' : 'ascending') : null;
    return { label, class: kind, sort: by, content: button(`sort-${key}`, { class: 'link', onclick: () => choose({ sort: by === 'ascending' ? `-${key}` : by === 'descending' ? '' : key }) }, label,
      by ? el('span', { 'aria-hidden': 'true' }, by === 'ascending' ? ' ↑' : ' ↓') : null) };
  }

  function endedPart() {
    const heads = [{ label: t('customer') }, { label: t('ending') }, { label: t('byFacts') }, { label: t('owner') }, { label: t('amount'), class: 'number' }, { label: t('expectedClose'), class: 'number' }];
    const list = chosenEnded();
    return list.length ? section(t('ended'), el('p', { class: 'quiet' }, t('endedNote')), paged(list, shown => table(heads, shown.map(deal => row({}, heads, [
      [el('b', {}, deal.name), el('small', { class: 'quiet' }, [deal.name === deal.id ? '' : deal.id, deal.region].filter(Boolean).join(' · '))],
      [el('b', {}, say(deal.ending.label)), deal.ending.when ? el('small', { class: 'quiet' }, say(deal.ending.when)) : null],
      stageOf(deal.byCriteria, deal.saleType), deal.owner || quiet(t('noOwner')), money(deal.amount, deal.currency) || quiet('—'), deal.close ?? quiet(t('unknownDay'))])), t('ended')))) : null;
  }

  function customersTab() {
    const heads = [sortHead('customer', t('customer')), sortHead('stage', t('stage')), sortHead('missing', t('missing')), { label: t('toDo') }, sortHead('owner', t('owner')),
      ...(funnel.nextAction ? [sortHead('agreed', t('agreed'), 'number')] : []), sortHead('amount', t('amount'), 'number'), sortHead('gain', t('gain'), 'number'), sortHead('close', t('expectedClose'), 'number')];
    return [section(t('customers'), paged(sorted(chosen(customers)), shown => table(heads, shown.map(customer => openable(customer, heads, [
      [nameCell(customer), marks(customer)], stageCell(customer), el('div', { class: 'chips' }, chips(customer, 2)), taskCell(customer, customer.overdue), ownerCell(customer), ...(funnel.nextAction ? [dayCell(customer.agreed)] : []),
      money(customer.amount, customer.currency) || quiet('—'), gainCell(customer), dayCell(customer.close)])), t('customers')))), endedPart()];
  }
