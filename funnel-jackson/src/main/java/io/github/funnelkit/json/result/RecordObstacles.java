package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;
import static io.github.funnelkit.json.result.References.ENDING;
import static io.github.funnelkit.json.result.References.FACT;
import static io.github.funnelkit.json.result.References.STAGE;

import io.github.funnelkit.definition.FingerprintPart;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Unrecordable;
import java.util.Optional;

/** What cannot be recorded. */
final class RecordObstacles {

    private static final Code<FingerprintPart> PART = Code.of(FingerprintPart.values(), FingerprintPart::id);

    private RecordObstacles() {}

    private static Optional<String> now(Unrecordable.PolicyUnclear unclear) {
        return unclear.cause() instanceof Unrecordable.PolicyUnclear.NameReused reused
                ? Optional.of(reused.now())
                : Optional.empty();
    }

    private static Optional<FunnelReference> missing(Unrecordable.PolicyUnclear unclear) {
        return unclear.cause() instanceof Unrecordable.PolicyUnclear.OriginMissing origin
                ? Optional.of(origin.missing())
                : Optional.empty();
    }

    static Variants<Obstacle> addTo(Variants<Obstacle> obstacles) {
        return obstacles
                .or(
                        Unrecordable.EntryNotAllowed.class,
                        "entryNotAllowed",
                        it -> it.with("fact", FACT, Unrecordable.EntryNotAllowed::fact)
                                .with("entry", TEXT, Unrecordable.EntryNotAllowed::entry))
                .or(
                        Unrecordable.ValueNotAllowed.class,
                        "valueNotAllowed",
                        it -> it.with("fact", FACT, Unrecordable.ValueNotAllowed::fact)
                                .with("problem", TEXT, Unrecordable.ValueNotAllowed::problem))
                .or(
                        Unrecordable.DateTooFar.class,
                        "dateTooFar",
                        it -> it.with("fact", FACT, Unrecordable.DateTooFar::fact)
                                .with("date", DAY, Unrecordable.DateTooFar::date))
                .or(
                        Unrecordable.TextTooLong.class,
                        "textTooLong",
                        it -> it.text("what", Unrecordable.TextTooLong::what)
                                .with("length", WHOLE, tooLong -> (long) tooLong.length()))
                .or(
                        Unrecordable.HalfCharacter.class,
                        "halfCharacter",
                        it -> it.text("what", Unrecordable.HalfCharacter::what)
                                .with("place", WHOLE, half -> (long) half.place()))
                .or(Unrecordable.TooMuch.class, "tooMuch")
                .or(
                        Unrecordable.CommandIdTaken.class,
                        "commandIdTaken",
                        it -> it.with("id", TEXT, Unrecordable.CommandIdTaken::id)
                                .each("events", WHOLE, Unrecordable.CommandIdTaken::events))
                .or(Unrecordable.NotOnHold.class, "notOnHold")
                .or(
                        Unrecordable.HoldOutOfRange.class,
                        "holdOutOfRange",
                        it -> it.with("until", DAY, Unrecordable.HoldOutOfRange::until)
                                .with("first", DAY, Unrecordable.HoldOutOfRange::first))
                .or(
                        Unrecordable.NotToBeTakenBack.class,
                        "notToBeTakenBack",
                        it -> it.with("event", WHOLE, Unrecordable.NotToBeTakenBack::event))
                .or(
                        Unrecordable.EntryStillNeeded.class,
                        "entryStillNeeded",
                        it -> it.with("event", WHOLE, Unrecordable.EntryStillNeeded::event)
                                .with("stage", STAGE, Unrecordable.EntryStillNeeded::stage)
                                .with("first", WHOLE, Unrecordable.EntryStillNeeded::first))
                .or(
                        Unrecordable.StandsByEntry.class,
                        "standsByEntry",
                        it -> it.with("event", WHOLE, Unrecordable.StandsByEntry::event)
                                .with("stage", STAGE, Unrecordable.StandsByEntry::stage)
                                .perhaps("below", STAGE, Unrecordable.StandsByEntry::below))
                .or(
                        Unrecordable.TakenOver.class,
                        "takenOver",
                        it -> it.with("event", WHOLE, Unrecordable.TakenOver::event)
                                .with("since", WHOLE, Unrecordable.TakenOver::since)
                                .with("first", FLAG, Unrecordable.TakenOver::first))
                .or(
                        Unrecordable.PolicyUnclear.class,
                        "policyUnclear",
                        it -> it.with("id", TEXT, Unrecordable.PolicyUnclear::id)
                                .with("version", References.VERSION, Unrecordable.PolicyUnclear::version)
                                .perhaps("now", TEXT, RecordObstacles::now)
                                .perhaps("missing", References.VERSION, RecordObstacles::missing))
                .or(
                        Unrecordable.VersionBetweenMissing.class,
                        "versionBetweenMissing",
                        it -> it.with("from", References.VERSION, Unrecordable.VersionBetweenMissing::from)
                                .with("to", References.VERSION, Unrecordable.VersionBetweenMissing::to)
                                .with("missing", References.VERSION, Unrecordable.VersionBetweenMissing::missing))
                .or(
                        Unrecordable.ToBeTakenBack.class,
                        "toBeTakenBack",
                        it -> it.with("event", WHOLE, Unrecordable.ToBeTakenBack::event))
                .or(
                        Unrecordable.FunnelChanged.class,
                        "funnelChanged",
                        it -> it.with("funnel", References.VERSION, Unrecordable.FunnelChanged::funnel)
                                .with(
                                        "recorded",
                                        TEXT,
                                        changed -> changed.recorded().whole())
                                .with("found", TEXT, changed -> changed.found().whole())
                                .each("parts", PART, Unrecordable.FunnelChanged::parts)
                                .perhaps("difference", ChangeShapes.DIFFERENCE, Unrecordable.FunnelChanged::difference))
                .or(
                        Unrecordable.EndingUnsaid.class,
                        "endingUnsaid",
                        it -> it.each("endings", ENDING, Unrecordable.EndingUnsaid::endings))
                .or(
                        Unrecordable.ReasonNotListed.class,
                        "reasonNotListed",
                        it -> it.with("ending", DefinitionShapes.ENDING, Unrecordable.ReasonNotListed::ending))
                .or(
                        Unrecordable.FactsUnknown.class,
                        "factsUnknown",
                        it -> it.with("ending", ENDING, Unrecordable.FactsUnknown::ending)
                                .each("facts", FACT, Unrecordable.FactsUnknown::facts))
                .or(
                        Unrecordable.NotFromHere.class,
                        "notFromHere",
                        it -> it.with("ending", ENDING, Unrecordable.NotFromHere::ending)
                                .with("stage", STAGE, Unrecordable.NotFromHere::stage));
    }
}
