package io.github.funnelkit.examples.quickstart.words;

import io.github.funnelkit.text.Text;
import java.util.Locale;

/** What the program says, in Chinese and English. */
public final class Bilingual {

    private Bilingual() {}

    /**
     * Words it in both.
     *
     * @param zh the Chinese words
     * @param en the English words
     * @return the text
     */
    public static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
