package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The words in which the messages about a list say what would be right. */
final class Wording {

    private Wording() {}

    /** What is wrong, and what was probably meant, if anything is near. */
    static Text hinted(Text problem, Optional<Text> meant) {
        return meant.map(near -> say("cell.did-you-mean", "problem", problem, "meant", near))
                .orElse(problem);
    }

    /** What was probably meant, if anything is near. */
    static Optional<Text> meant(String wrong, Collection<String> right) {
        return NearestName.of(wrong, right).map(name -> Text.of("'" + name + "'"));
    }

    /** What may stand in the cells of a fact. */
    static Text allowed(Fact<?> fact) {
        Text expected = switch (fact.type()) {
            case FLAG -> say("cell.flag");
            case COUNT -> number(fact, "cell.count", "cell.whole-bounded");
            case QUANTITY -> number(fact, "cell.quantity", "cell.number-bounded");
            case DAY -> say("cell.day");
            case DAYS -> say("cell.days");
            case TEXT -> say("cell.text");
            case CHOICE -> say("cell.choice", "entries", join("cell.entries", called(fact)));
            case CHECKLIST -> entries(called(fact));
            case RECORDS -> say("cell.records");
        };
        return say(fact.type().canBeNone() ? "cell.or-none" : "cell.or-blank", "expected", expected);
    }

    /** Bounds say more than an example, which may lie beyond them. */
    private static Text number(Fact<?> fact, String unbounded, String bounded) {
        return fact.bounds().areNone() ? say(unbounded) : say(bounded, "bounds", FactText.bounds(fact.bounds()));
    }

    private static List<Text> called(Fact<?> fact) {
        return fact.entries().stream().map(entry -> fact.entryLabel(entry)).toList();
    }

    /** All that the allowed entries of a checklist may be written as. */
    static List<String> names(Fact<?> fact) {
        List<String> names = new ArrayList<>(fact.entries());
        fact.entryLabels()
                .values()
                .forEach(label -> names.addAll(label.wordings().values()));
        return names;
    }

    /** What may stand in the cells of the attached forms. */
    static Text allowedForms(List<String> forms) {
        return say("cell.or-none", "expected", entries(forms));
    }

    private static Text entries(List<?> entries) {
        return entries.isEmpty()
                ? say("cell.any-entries")
                : say("cell.entries-of", "entries", join("cell.entries", entries));
    }
}
