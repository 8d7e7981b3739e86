package io.github.funnelkit.json;

import io.github.funnelkit.text.Text;
import java.util.Locale;

/** Words in Chinese and English, as the standard has them. */
public final class Bilingual {

    private Bilingual() {}

    public static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
