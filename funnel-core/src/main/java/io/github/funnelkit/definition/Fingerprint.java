package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.digest.TextDigest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a funnel decides, worked out from its parts when it is asked for. */
final class Fingerprint {

    private final List<SaleType> saleTypes;
    private final List<Fact<?>> facts;
    private final List<Form> forms;
    private final List<Position> positions;
    private final List<Stage> stages;
    private final List<ActionGuide> guides;
    private final List<Ending> endings;
    private final Optional<Day> nextAction;
    private final GateRules gate;
    private final List<Signal> signals;
    private final Renames renames;
    private volatile @Nullable FunnelFingerprint value;

    /** Prepares it; it is worked out when it is asked for. */
    Fingerprint(
            List<SaleType> saleTypes,
            List<Fact<?>> facts,
            List<Form> forms,
            List<Position> positions,
            List<Stage> stages,
            List<ActionGuide> guides,
            List<Ending> endings,
            Optional<Day> nextAction,
            GateRules gate,
            List<Signal> signals,
            Renames renames) {
        this.saleTypes = saleTypes;
        this.facts = facts;
        this.forms = forms;
        this.positions = positions;
        this.stages = stages;
        this.guides = guides;
        this.endings = endings;
        this.nextAction = nextAction;
        this.gate = gate;
        this.signals = signals;
        this.renames = renames;
    }

    FunnelFingerprint value() {
        FunnelFingerprint known = value;
        if (known == null) {
            known = new FunnelFingerprint(TextDigest.of(all()), parts());
            value = known;
        }
        return known;
    }

    /** What is digested is never another, so that its digest is not: whatever comes of the parts. */
    private List<String> all() {
        FingerprintWords words = new FingerprintWords();
        words.saleTypes(saleTypes);
        words.facts(facts);
        words.forms(forms);
        words.positions(positions);
        for (Stage stage : stages) {
            words.stage(stage);
            words.weights(stage);
            words.criteria(stage);
            words.rules(stage.rules());
        }
        words.guides(guides);
        words.endings(endings);
        words.gate(gate);
        words.nextAction(nextAction);
        words.signals(signals);
        words.renames(renames);
        return words.said();
    }

    private Map<FingerprintPart, String> parts() {
        Map<FingerprintPart, String> parts = new EnumMap<>(FingerprintPart.class);
        for (FingerprintPart part : FingerprintPart.values()) {
            FingerprintWords words = new FingerprintWords();
            say(part, words);
            if (!words.said().isEmpty()) {
                parts.put(part, TextDigest.of(words.said()).substring(0, FunnelFingerprint.DIGITS_OF_PART));
            }
        }
        return parts;
    }

    private void say(FingerprintPart part, FingerprintWords words) {
        switch (part) {
            case SALE_TYPES -> words.saleTypes(saleTypes);
            case STAGES -> stages.forEach(words::stage);
            case WIN_PROBABILITIES -> eachStage(words, (of, stage) -> of.weights(stage));
            case CRITERIA -> eachStage(words, (of, stage) -> of.criteria(stage));
            case STAGE_RULES -> eachStage(words, (of, stage) -> of.rules(stage.rules()));
            case GUIDES -> words.guides(guides);
            case FACTS -> words.facts(facts);
            case FORMS -> words.forms(forms);
            case POSITIONS -> words.positions(positions);
            case ENDINGS -> words.endings(endings);
            case GATE -> words.gate(gate);
            case NEXT_ACTION -> words.nextAction(nextAction);
            case SIGNALS -> words.signals(signals);
            case RENAMES -> words.renames(renames);
        }
    }

    /** In the order of their ids, as the order of the stages is a matter of those; a stage that says nothing adds nothing. */
    private void eachStage(FingerprintWords words, BiConsumer<FingerprintWords, Stage> say) {
        stages.stream().sorted(Comparator.comparing(Stage::id)).forEach(stage -> {
            FingerprintWords own = new FingerprintWords();
            say.accept(own, stage);
            words.add(stage.id(), own.said());
        });
    }
}
