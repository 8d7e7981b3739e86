package io.github.funnelkit.standard;

import io.github.funnelkit.text.Text;
import java.util.Locale;

/** Words in Chinese and English, the two languages of the standard. */
final class Bilingual {

    private Bilingual() {}

    static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
