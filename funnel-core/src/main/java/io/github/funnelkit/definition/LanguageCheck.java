package io.github.funnelkit.definition;

import io.github.funnelkit.internal.wording.MentionedNames;
import java.util.List;
import java.util.Locale;

/** Finds texts that lack a language of their funnel. */
final class LanguageCheck {

    private LanguageCheck() {}

    /** Each text must have each language that the definition states. */
    static void ofStated(List<FunnelText> texts, boolean areAlike, List<Locale> languages, Problems problems) {
        for (FunnelText entry : texts) {
            boolean complete = true;
            for (Locale language : languages) {
                if (!entry.text().covers(language)) {
                    complete = false;
                    lacking(entry, language, problems);
                }
            }
            if (complete && areAlike) {
                return;
            }
        }
    }

    /**
     * Each text must have each language that any of them has. Where it is a few that have one, these are the problem: a
     * slip in one of them must not make all others wrong.
     */
    static void ofFound(List<FunnelText> texts, List<Locale> languages, Problems problems) {
        for (Locale language : languages) {
            long lacking = 0;
            for (FunnelText entry : texts) {
                lacking += entry.text().covers(language) ? 0 : 1;
            }
            boolean isOfFew = 2 * lacking > texts.size();
            for (FunnelText entry : texts) {
                if (!isOfFew && !entry.text().covers(language)) {
                    lacking(entry, language, problems);
                } else if (isOfFew && entry.text().languages().contains(language)) {
                    problems.add(
                            entry.place(),
                            Problem.Kind.LANGUAGE_OF_FEW,
                            entry.called(),
                            MentionedNames.shortened(entry.text().toString()),
                            language.toLanguageTag(),
                            lacking);
                }
            }
        }
    }

    private static void lacking(FunnelText entry, Locale language, Problems problems) {
        problems.add(
                entry.place(),
                Problem.Kind.NO_WORDING,
                entry.called(),
                MentionedNames.shortened(entry.text().toString()),
                language.toLanguageTag());
    }
}
