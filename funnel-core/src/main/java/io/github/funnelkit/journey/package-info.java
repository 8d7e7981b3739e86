/**
 * One customer's way through a funnel: what happened, who may move the deal, and the proof.
 *
 * <p><b>Events.</b> A journey is a list of {@link io.github.funnelkit.journey.JourneyEvent}s that only grows. Each has a
 * sequence number, an instant and an actor with the positions held at the time. The host stores them where it likes;
 * {@link io.github.funnelkit.journey.JourneyHistory#append} - or a unique key on journey and number - tells when somebody
 * else was faster. A {@link io.github.funnelkit.journey.JourneyState} is their fold and nothing else: facts, attached
 * forms, actions done, stage, overrides. Replaying asks no policy: what was allowed was decided when it happened.
 *
 * <p><b>Commands.</b> A {@link io.github.funnelkit.journey.Gatekeeper} decides on a
 * {@link io.github.funnelkit.journey.JourneyCommand} by a {@link io.github.funnelkit.journey.GatePolicy}: the
 * {@link io.github.funnelkit.journey.Decision} holds the events to append, or everything that stands in the way, in words
 * that a salesperson can use. Deciding changes nothing. A mistake of the program - an id that does not exist - is an
 * exception; what a person lacks or leaves out - a criterion, an approval, a reason - is a refusal.
 *
 * <p><b>Stage.</b> The stage of a journey is the one that was entered. It is entered through its gate, when the criteria
 * hold and the work is done, or over it, by the override of somebody who may and says why. An override remembers what it
 * waived; this is not held against staying at the stage, but by default the next gate asks for it again. When other
 * criteria cease to hold, as something is learned or a day goes by, the policy lets the journey fall back, proposes it, or
 * does not care. Reaching a last stage called "won" is not yet winning: that is declared. After winning or losing, a
 * journey can only be reopened, at the stage where it stood; what is learned meanwhile is kept, and changes nothing of the
 * ending.
 *
 * <p><b>Mistakes.</b> What was a mistake is taken back by the number of its event: it stays on record and counts no more. A
 * stage that was entered by mistake was never reached. Moving down on purpose needs a reason, and leads to what was passed.
 *
 * <p><b>The deal.</b> It may rest until a day, which counts neither for its visit nor as stalled; it has an owner with stand-ins, is
 * worth an amount, and is expected to close on a day. As a sale of another type it answers the criteria of that type. The
 * policy may say which positions the owner holds in the journey ({@code withOwnerAs}): what they may do, owner and stand-ins
 * may.
 *
 * <p><b>Evidence.</b> What is recorded is asserted or confirmed, by a person or a program. A gate or a criterion may ask for
 * confirmed facts, or for recent ones: what is not so is unknown there. So a program that talks to customers can propose, and
 * cannot talk a deal forward.
 *
 * <p><b>Retries.</b> A command with an id is recorded once, however often it is sent.
 *
 * <p><b>Forms.</b> A journey is opened with no form attached, which is knowledge: what its criteria find under the
 * attached forms follows from its events alone.
 *
 * <p><b>Reading again.</b> Whatever is decided can be written down and read again: what the funnel or a document would
 * refuse - an entry that a checklist does not have, a text without end or with half a character - is refused before it is
 * recorded, by the limits of {@link io.github.funnelkit.fact.RecordLimits}. What was recorded is read as it was known then:
 * where the version of now does not allow it, it is unknown and {@linkplain
 * io.github.funnelkit.journey.JourneyState#setAside set aside}.
 *
 * <p><b>Clocks.</b> Numbers decide the order, instants are kept as given, even when a clock stood still or was put back;
 * such events are listed by {@link io.github.funnelkit.journey.JourneyState#clockSetBack}. A criterion is judged as of the
 * day of its command. A visit that a clock makes end before it began counts as zero. So a wrong clock spoils what it
 * stamped and nothing after it.
 *
 * <p><b>Versions.</b> A journey goes by the version that it was opened with until it is moved. It keeps its stage when the
 * new version has one of the same id; otherwise the highest below it that is left, or none, must be named. No version is a
 * way around the gates: a higher stage asks what entering it asks, a lower one is a fall back by the rule of the policy. What
 * was waived stays waived. Opening and moving record the {@linkplain
 * io.github.funnelkit.definition.Funnel#fingerprintInParts fingerprint} of the funnel, so that one that was changed under its version is
 * noticed before anything is decided by it, and the refusal says in what it was changed. What two versions call by one id is the same in
 * both, and what one calls otherwise than the other is known by way of the version that both were made of.
 *
 * <!-- code: package-journey -->
 * <pre>{@code
 * Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(funnel), GatePolicy.DEFAULT, ZoneId.of("Asia/Shanghai"));
 * JourneyHistory history = new JourneyHistory(
 *         List.of(gatekeeper.open("deal-7", funnel.reference(), "project", li, monday)));
 * JourneyState state = JourneyState.replay(gatekeeper.catalog(), history.events());
 *
 * Decision decision = gatekeeper.decide(state, new JourneyCommand.Enter("target"), li, tuesday);
 * if (decision instanceof Decision.Refused refused) {
 *     refused.explain(Locale.ENGLISH);    // every criterion, action and approval that is lacking
 * }
 * history.append(state.last().sequence(), decision.events());    // Appended, or the Conflict
 * Progress.of(state, gatekeeper, tuesday).explain(Locale.CHINESE);    // what is left, and who does it
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.definition} and {@link io.github.funnelkit.assessment}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.journey;

import org.jspecify.annotations.NullMarked;
