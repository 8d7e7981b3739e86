package com.example.french;

import io.github.funnelkit.text.LanguagePack;
import java.util.Locale;
import java.util.Map;

/** What the library says, in French. */
public final class French implements LanguagePack {

    @Override
    public Locale language() {
        return Locale.FRENCH;
    }

    @Override
    public Map<String, String> words() {
        return LanguagePack.read(French.class.getResourceAsStream("words-fr.properties"));
    }
}
