package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.LanguagePack;
import java.util.Locale;
import java.util.Map;

/** A host's language that lacks nearly everything. Installed for all tests by {@code META-INF/services}. */
public final class PartialPack implements LanguagePack {

    /** Romansh. */
    static final Locale LANGUAGE = Locale.forLanguageTag("rm");

    @Override
    public Locale language() {
        return LANGUAGE;
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "plural", "one: n = 1",
                "common.days", "{count, plural, one {# di} other {# dis}}",
                "common.no-stage", "anc en nagina fasa");
    }
}
