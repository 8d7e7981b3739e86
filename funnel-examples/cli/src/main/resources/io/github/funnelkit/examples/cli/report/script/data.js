  // The data: what Java has written, with names instead of numbers.
  const data = JSON.parse(document.getElementById('data').textContent);
  const funnel = data.funnel;
  const languages = Object.keys(data.texts);
  const state = { language: data.language, currency: null };

  /** What the page says: the keys here are in camel case, those of the words in small letters. A and B are filled in. */
  const t = (key, a, b) => {
    const words = data.texts[state.language][key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)];
    if (words === undefined) throw new Error(`no words: ${key}`);
    return words.replace(/\b[AB]\b/g, place => (place === 'A' ? a ?? place : b ?? place));
  };
  const say = wordings => wordings[state.language];
  const joined = parts => parts.slice(1).reduce((one, next) => t('list', one, next), parts[0] ?? '');
  /** A text that customers share. */
  const shared = number => data.shared[state.language][number] || data.shared[languages[0]][number] || '';

  const OUTCOMES = { m: 'met', n: 'notMet', u: 'unknown', l: 'lapsed' };
  const KINDS = ['renew', 'agree', 'act', 'ask', 'change'];
  const types = funnel.saleTypes.map(type => ({
    ...type,
    stages: type.stages.map(id => funnel.stages.findIndex(stage => stage.id === id)),
    criteria: type.criteria.map(id => ({ ...funnel.criteria[id], id, stage: funnel.stages.findIndex(stage => stage.id === funnel.criteria[id].stage) })),
  }));
  const actions = funnel.guides.flatMap(guide => guide.actions);
  const rank = [];
  data.ranked.forEach((customer, place) => { rank[customer] = place; });

  const customers = data.customers.map((row, index) => {
    const [id, name, type, region, owner, amount, currency, close, stage, claimed, verdict, outcomes, details, tasks, unknown, agreed, gain, steps, approvals, signals, ask, chance, score, guides] = row;
    const saleType = types[type];
    const next = saleType.stages[saleType.stages.indexOf(stage) + 1] ?? null;
    const results = saleType.criteria.map((criterion, i) => ({ criterion, letter: outcomes[i], outcome: OUTCOMES[outcomes[i]], details: details[i] ?? 0 }));
    return {
      index, id, name: name || id, type, saleType, region: shared(region), owner: shared(owner), amount, currency: shared(currency), close,
      stage, next, claimed, verdict, results, unknown, agreed, gain: gain ?? 0, steps, guides, rank: rank[index],
      missing: results.filter(result => result.criterion.stage === next && (result.outcome === 'unknown' || result.outcome === 'notMet')),
      tasks: tasks.map(([kind, action, ...about]) => ({ kind: KINDS[kind], action: action < 0 ? null : actions[action], about: about.map(i => results[i]) })),
      approvals: approvals.map(([needed, found]) => ({ outcome: OUTCOMES[needed], found })),
      signals: signals.map(([kind, severity, fact, step]) => ({ kind, severity, fact, step })), ask, chance, score,
      overdue: agreed !== null && agreed < data.asOf,
      past: close !== null && close < data.asOf,
    };
  });
  /** Deals that have ended: there is nothing left to do, so that they stand in no list of work. */
  const ended = data.ended.map(([id, name, type, region, owner, amount, currency, close, ending, byCriteria]) => ({
    id, name: name || id, saleType: types[type], region: shared(region), owner: shared(owner), amount, currency: shared(currency), close, ending: funnel.endings[ending], byCriteria }));
  const byRank = [...customers].sort((one, other) => one.rank - other.rank);

  const stageName = stage => (stage < 0 || stage === null ? t('unqualified') : say(funnel.stages[stage].label));
  const probability = (stage, saleType) => (stage < 0 || stage === null ? undefined : funnel.stages[stage].probability[saleType.id]);
  const stageOf = (stage, saleType) => {
    const stated = probability(stage, saleType);
    return stated === undefined ? stageName(stage) : `${stageName(stage)} ${stated}%`;
  };
  const byStage = customer => funnel.guides.find(guide => customer.next !== null && guide.to === funnel.stages[customer.next].id
    && (guide.from === null ? customer.stage < 0 : customer.stage >= 0 && guide.from === funnel.stages[customer.stage].id)
    && (!guide.saleTypes.length || guide.saleTypes.includes(customer.saleType.id)));
  /** Those that may apply; where facts decide, Java has written which. */
  const guidesOf = customer => (customer.guides ? customer.guides.map(guide => funnel.guides[guide]) : [byStage(customer)].filter(Boolean));
  const guideOf = customer => guidesOf(customer)[0];
  const weighted = customer => (customer.amount ?? 0) * (probability(customer.stage, customer.saleType) ?? 0) / 100;
  /** What to do about a criterion; where it does not say that itself, by what came of it. */
  const todo = result => {
    const byOutcome = data.toDos[result.criterion.id] || {};
    return result.criterion.toDo ? say(result.criterion.toDo) : shared(byOutcome[result.letter] ?? 0) || say(result.criterion.text);
  };
  const criterionText = result => say(result.criterion.text);
  const taskLabel = task => (task.action ? say(task.action.text) : todo(task.about[0]));
  const taskWords = task => {
    const details = shared(task.about[0].details);
    if (task.action) return t('remarked', taskLabel(task), joined(task.about.map(criterionText)));
    return (task.kind === 'renew' || task.kind === 'change') && details ? t('remarked', taskLabel(task), details) : taskLabel(task);
  };
