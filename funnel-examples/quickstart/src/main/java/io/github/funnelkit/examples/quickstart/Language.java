package io.github.funnelkit.examples.quickstart;

import java.util.Locale;

/** The languages that the program speaks. */
enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language that a command line asks for, also one that is wrong otherwise; English when it asks for none. */
    static Language of(String... args) {
        String words = String.join(" ", args).toLowerCase(Locale.ROOT).replace('=', ' ');
        return words.matches("(?s).*--locale +" + ZH + "\\b.*") ? ZH : EN;
    }

    Locale locale() {
        return locale;
    }

    @Override
    public String toString() {
        return locale.toLanguageTag();
    }
}
