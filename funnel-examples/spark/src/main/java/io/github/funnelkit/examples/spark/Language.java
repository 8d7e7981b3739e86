package io.github.funnelkit.examples.spark;

import java.util.Locale;

/** The languages that the program speaks. */
enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
