/**
 * The documents of funnels: definitions, fact sheets, journey events and commands, assessments, guidance and whatever else the
 * library answers, as JSON or YAML, what can be wrong with them, and their schemas. The packages {@code io.github.funnelkit.jackson} (Jackson 2) and {@code
 * io.github.funnelkit.jackson3} (Jackson 3) read and write them, both as {@link io.github.funnelkit.json.Documents}; this
 * package knows neither.
 *
 * <h2>The definition of a funnel</h2>
 *
 * <pre>{@code
 * {
 *   "format": "funnelkit/funnel/1",
 *   "id": "seats",
 *   "version": "1.0",
 *   "label": { "en": "Selling seats", "de": "Plätze verkaufen" },
 *   "source": { "title": "How we sell seats", "date": "2025-03-01", "pages": 12, "note": "the second edition" },
 *   "languages": [ "en" ],
 *   "saleTypes": { "new": "New business", "renewal": "Renewal" },
 *   "facts": {
 *     "revenue": { "type": "quantity", "unit": "EUR", "label": "Annual revenue" },
 *     "trial": { "type": "flag", "label": "A trial is agreed" },
 *     "modules": { "type": "checklist", "entries": [ "crm", "erp" ], "label": "Modules of interest" },
 *     "expiry": { "type": "day", "label": "End of the contract" }
 *   },
 *   "forms": { "quote": "Quote", "order": "Order" },
 *   "positions": { "owner": "Customer owner", "engineer": "Sales engineer" },
 *   "stages": {
 *     "lead": {
 *       "customerType": "Lead",
 *       "winProbability": 10,
 *       "criteria": {
 *         "interest": {
 *           "text": "Shows interest",
 *           "toDo": "Ask which modules are of interest",
 *           "when": { "anyTicked": "modules" },
 *           "source": "chapter 2"
 *         },
 *         "new.size": {
 *           "text": "Is big enough, or tries it",
 *           "when": { "anyOf": [ { "atLeast": { "fact": "revenue", "value": 1000000 } }, { "is": "trial" } ] },
 *           "source": { "provenance": "interpreted", "reference": "chapter 2", "note": "big is one million" }
 *         },
 *         "renewal.due": {
 *           "text": "Is due soon",
 *           "when": { "withinNext": { "fact": "expiry", "period": "P3M" } }
 *         }
 *       }
 *     },
 *     "customer": {
 *       "customerType": "Customer",
 *       "saleTypes": "new",
 *       "winProbability": { "new": 60 },
 *       "criteria": {
 *         "ordered": {
 *           "text": "Has ordered, after a trial where there was one",
 *           "when": { "when": { "is": "trial" }, "then": { "not": { "empty": "modules" } } },
 *           "requiresForm": [ "quote", "order" ]
 *         }
 *       }
 *     }
 *   },
 *   "guides": {
 *     "win": {
 *       "title": "Winning the customer",
 *       "from": "lead",
 *       "to": "customer",
 *       "mandatory": {
 *         "offer": { "text": "Send an offer", "points": [ "Price", "Terms" ], "forms": "quote", "helps": "customer.new.ordered" }
 *       },
 *       "optional": { "visit": "Visit the customer" },
 *       "team": { "owner": "Account manager" }
 *     }
 *   }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>A text is a string, which belongs to no language, or an object with a wording for each BCP 47 language; there,
 *       {@code und} stands for a wording without language.
 *   <li>{@code label}, {@code source} (the document that it comes from: {@code title}, and if known {@code date}, {@code
 *       pages} and {@code note}), {@code derivedFrom} (an object with {@code id} and {@code version}), {@code languages}, {@code
 *       facts}, {@code collections}, {@code forms}, {@code positions} and {@code guides} may be left out, and {@code $schema} may be there, for
 *       editors. Without {@code languages} every text must be worded in every language that occurs.
 *   <li>The type of a fact is one of {@code flag}, {@code count}, {@code quantity}, {@code day}, {@code days}, {@code
 *       words} and {@code checklist}. Counts and quantities may have a {@code unit}, checklists {@code entries}.
 *   <li>A count is negative only where its {@code least} is: {@code {"type": "count", "label": "Rating", "least": -5, "most": 5}}.
 *   <li>{@code collections} are facts whose values are records with facts of their own: {@code {"people": {"label": "People",
 *       "each": {"name": {"type": "text", "label": "Name"}}}}}. {@code {"some": {"in": "people", "when": {...}}}} asks something
 *       of their facts, with {@code least} for how many of them it must be; so do {@code every} and {@code none}. {@code where} beside
 *       {@code when} leaves it to the records that meet it, too. A sheet states them as a list of objects.
 *   <li>A stage applies to all sale types, or to its {@code saleTypes}. A win probability is in percent, for all of them
 *       or by sale type. A stage inside which the source breaks off is {@code "incomplete": true}. A criterion is named {@code saleType.name}, or by its name alone when it is for all sale types of
 *       the stage; the order in the document is the order of the criteria. Its {@code toDo}, what to do when it is missing,
 *       may be left out, and is always an extension, whatever the source of the criterion.
 *   <li>{@code holds} on a criterion, a stage or the funnel says for how long criteria are asked: for {@code entry} to their
 *       stage, which is the default, or {@code standing}, for as long as a customer stays. What says nothing goes by what it
 *       is part of.
 *   <li>{@code gate} is an object with what the methodology states of its gates, each of which may be left out: {@code
 *       skipping} (whether stages may be skipped), {@code winning} ({@code last-stage} or {@code any-stage}) and {@code
 *       override} (the positions that may override a gate, an empty list when nobody may).
 *   <li>A stage may state rules, too: {@code approval} is one or more positions whose approval entering it needs, each by its id
 *       or as {@code {"position": "director", "when": {...}}}; {@code staysAtMost} is the longest stay that is not too long, in
 *       weeks and days, such as {@code P30D}, or one for each of {@code advice}, {@code warning} and {@code redFlag}, which
 *       grow in this order; {@code evidence} is what is asked of the evidence for the facts by which it is
 *       entered: {@code confirmed}, or an object with {@code confirmed} and {@code notOlderThan}. An action may be {@code
 *       "dueWithin": "P7D"}, counted from the day on which the customer came to where its guide starts.
 *   <li>A condition is an object with one name: {@code allOf} and {@code anyOf} of a list, {@code not} of a condition, or
 *       the id of a condition kind with its parameters by name. A kind with one parameter takes its value alone: {@code
 *       {"is": "trial"}}, {@code {"attached": ["quote", "order"]}}. Only {@code when} and {@code then} are two names.
 *       Periods are as {@code P1Y2M3D}. The fact {@code forms} is that of the attached forms.
 *   <li>A source is a string, for what the source documents there; or an object with {@code provenance} ({@code
 *       documented}, {@code interpreted}, {@code reconstructed}, {@code extension}), {@code reference} and {@code note}.
 *       What has no source is an extension.
 *   <li>A guide may have a {@code title}; without {@code from} it starts from nothing, with {@code "from": "any"} from any
 *       stage. {@code "back": true} leads to a stage below; {@code when} says when it applies, so that several guides may
 *       lead the same way. An action is a text alone, or an object with {@code text}, {@code
 *       points}, {@code forms}, {@code helps} (ids of criteria, or objects with {@code criterion} and {@code provenance})
 *       and {@code source}. A position that the {@code team} does not name is unassigned.
 *   <li>Where a list of ids or texts must not be empty, a list of one may be written as its only value.
 * </ul>
 *
 * <p>Reading is strict: unknown and repeated names, wrong types, missing parts and names of nothing are all reported at
 * once, in one {@link io.github.funnelkit.json.DocumentException}. Writing is canonical: the same funnel is always the same
 * text. {@link io.github.funnelkit.json.DocumentLimits} bounds what a document may hold. In YAML the documents are the
 * same; a version such as {@code "1.0"} needs its quotes there, and aliases are not supported. Only the numbers that JSON
 * has are numbers there, and of all words only {@code true}, {@code false} and {@code null} are no texts: what {@code 010},
 * {@code yes} and {@code ~} mean depends on the version of YAML.
 *
 * <h2>A fact sheet</h2>
 *
 * <pre>{@code
 * {
 *   "$format": "funnelkit/facts/1",
 *   "trial": true,
 *   "revenue": { "value": 1250000.5, "unit": "EUR" },
 *   "modules": [ "crm" ],
 *   "expiry": { "none": true },
 *   "forms": [ "quote" ]
 * }
 * }</pre>
 *
 * <ul>
 *   <li>A fact that is left out, or null, is unknown. {@code {"none": true}} is known to be none, for every type but flags;
 *       for sets, an empty list is the same. So no text can be mistaken for none.
 *   <li>A number may be plain, and then counts in the unit of the fact; or state its unit, and then a wrong one is refused.
 *       It is written with its unit, so that a sheet that was stored does not change its meaning with the definition.
 *   <li>Dates are as {@code 2026-11-23}, of the years 0000 to 9999.
 *   <li>{@code $format} may be left out: a sheet without it is of format 1.
 * </ul>
 *
 * <p>A sheet is read by a funnel, which knows the types of its facts. Many sheets are a list, or documents one after the
 * other, as in NDJSON.
 *
 * <h2>An event of a journey</h2>
 *
 * <pre>{@code
 * {
 *   "format": "funnelkit/event/1",
 *   "event": "factsLearned",
 *   "sequence": 2,
 *   "at": "2026-11-23T08:00:00Z",
 *   "actor": { "id": "li", "positions": [ "owner" ] },
 *   "learned": { "trial": true, "revenue": { "value": 1250000.5, "unit": "EUR" } },
 *   "forgotten": [ "expiry" ]
 * }
 * }</pre>
 *
 * <ul>
 *   <li>All events have the first five parts; {@code positions} may be left out. The others are those of the records in
 *       {@link io.github.funnelkit.journey.JourneyEvent}, by the same names; only {@code factsLearned} has {@code learned},
 *       a fact sheet, and {@code forgotten}, ids of facts, instead of changes. What is empty is left out.
 *   <li>An event is read by the funnel that its journey goes by, which knows the types of facts. Stages, forms, actions and
 *       sale types must be those of that funnel. Criteria, positions, forgotten facts and entries of checklists need not
 *       be: positions are the host's, a fact may be forgotten that only an earlier version had, and what was ticked once
 *       is read as it was; what does not count is set aside by {@link io.github.funnelkit.journey.JourneyState#setAside}.
 *   <li>The {@code funnel} of {@code opened} and {@code movedToVersion} has {@code id}, {@code version} and {@code fingerprint},
 *       what it decided then ({@link io.github.funnelkit.definition.FunnelFingerprint}, in its text), which older documents do not have. It
 *       is not compared when it is read: the gatekeeper refuses to decide by a funnel that was changed under its version.
 *   <li>In a stream of events, {@code opened} and {@code movedToVersion} say which funnel it is. The order of the numbers
 *       is not looked at; {@link io.github.funnelkit.journey.JourneyHistory} does that.
 * </ul>
 *
 * <p>{@link io.github.funnelkit.json.DocumentSchema#ofEvents} is the schema of events, in the jar as {@code
 * META-INF/funnelkit/event-1.schema.json}.
 *
 * <h2>Assessments and guidance</h2>
 *
 * <p>These are written only, as their words come from the funnel and the facts: to have one again, assess again. Criteria,
 * stages, facts, actions, forms and positions are named by their ids, outcomes are {@code MET}, {@code NOT_MET} and {@code
 * UNKNOWN}, and a stage that there is not is null. Texts and explanations are objects by language, in the languages that
 * were chosen; without a language there are none. The funnel is named by {@code id}, {@code version} and {@code fingerprint}. For lists of many customers there is what an assessment comes to, by the
 * same names: {@link io.github.funnelkit.json.Documents#writeResult}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.json;

import org.jspecify.annotations.NullMarked;
