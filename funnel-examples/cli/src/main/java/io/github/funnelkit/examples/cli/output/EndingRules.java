package io.github.funnelkit.examples.cli.output;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What must hold and be given for a deal to end in some way. */
public final class EndingRules {

    private EndingRules() {}

    /**
     * The rules of an ending.
     *
     * @param ending the ending
     * @param funnel the funnel that it is of
     * @param language the reader's language
     * @return a sentence each; none where it may be declared of any deal, without more
     */
    public static List<String> of(Ending ending, Funnel funnel, Locale language) {
        List<String> rules = new ArrayList<>();
        ending.from()
                .map(id -> funnel.stage(id).customerType().label())
                .ifPresent(stage -> rules.add(say("ending.from", "stage", stage).in(language)));
        ending.when()
                .ifPresent(condition -> rules.add(say("ending.when", "condition", condition.describe(language))
                        .in(language)));
        if (!ending.requires().isEmpty()) {
            Stream<Text> facts = ending.requires().stream().map(Fact::label);
            rules.add(say("ending.requires", "facts", list(facts, language)).in(language));
        }
        if (!ending.reasons().isEmpty()) {
            rules.add(say("ending.reasons", "reasons", list(ending.reasons().values().stream(), language))
                    .in(language));
        }
        return rules;
    }

    private static String list(Stream<Text> texts, Locale language) {
        return join("cell.entries", texts.map(text -> text.in(language)).toList())
                .in(language);
    }
}
