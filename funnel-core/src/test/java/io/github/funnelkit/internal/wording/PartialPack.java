package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.LanguagePack;
import java.util.Locale;
import java.util.Map;

/** A host's language that lacks nearly everything. Installed for all tests by {@code META-INF/services}. */
public final class PartialPack implements LanguagePack {

    @Override
    public Locale language() {
        return Locale.FRENCH;
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "plural", "one: i = 0,1",
                "common.days", "{count, plural, one {# jour} other {# jours}}",
                "common.no-stage", "encore \u00e0 aucune \u00e9tape");
    }
}
