package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts: a string belongs to no language, an object has a wording for each BCP 47 language. */
final class TextFormat {

    static final Text EXPECTED = say("expected.wording", "example", "{en: Quantity, de: Menge}");
    private static final Text ONE = say("expected.text");
    static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
            + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?";
    private static final int LONGEST_TAG = 200;
    private static final Pattern LANGUAGE = Pattern.compile(TAG);
    /** What stands for a text that could not be read: it is worded in every language and so raises no more problems. */
    static final Text UNREADABLE = Text.of("?");

    private TextFormat() {}

    /** The text, or {@link #UNREADABLE} with a problem; also for null, of which a problem is known already. */
    static Text read(@Nullable Node node, Problems problems) {
        if (node == null) {
            return UNREADABLE;
        }
        if (!(node instanceof Node.Obj object)) {
            String wording = wording(node, EXPECTED, problems);
            return wording == null ? UNREADABLE : Text.of(wording);
        }
        if (object.members().isEmpty()) {
            problems.add(node.spot(), say("wrong", "found", say("found.empty-object"), "expected", EXPECTED));
        }
        Map<Locale, String> wordings = new LinkedHashMap<>();
        boolean complete = !object.members().isEmpty();
        for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
            Node value = member.getValue().value();
            Optional<String> cut = BareName.textOf(value).filter(text -> !isLanguage(member.getKey()));
            if (cut.isPresent()) {
                complete = false;
                if (!BareName.isSaid(value)) {
                    problems.add(value.spot(), member.getValue().nameAt(), say("comma-in-text", "right", cut.get()));
                }
                continue;
            }
            Locale language =
                    language(member.getKey(), value.spot(), member.getValue().nameAt(), problems);
            String wording = language == null ? null : wording(value, ONE, problems);
            if (language != null && wordings.containsKey(language)) {
                problems.add(
                        value.spot(),
                        member.getValue().nameAt(),
                        say("language.twice", "language", language.toLanguageTag()));
            } else if (language != null && wording != null) {
                wordings.put(language, wording);
            }
            complete &= language != null && wording != null;
        }
        return complete ? Text.of(wordings) : UNREADABLE;
    }

    private static @Nullable String wording(Node node, Text expected, Problems problems) {
        String wording = Values.string(node, expected, problems);
        if (wording != null && wording.isBlank()) {
            problems.add(node.spot(), say("wrong", "found", say("found.blank"), "expected", expected));
            return null;
        }
        return wording;
    }

    static @Nullable Locale language(String tag, Spot spot, Position position, Problems problems) {
        Optional<Locale> language = language(tag);
        if (language.isPresent()) {
            return language.get();
        }
        String shown = Words.shortened(tag);
        Optional<String> meant = Languages.meant(tag);
        Text words = YamlLine.fullWidth(tag) >= 0
                ? BareName.fullWidth(tag)
                : meant.isPresent()
                        ? say("language.near", "language", shown, "near", meant.get())
                        : say("language.unknown", "language", shown);
        problems.add(spot, position, words);
        return null;
    }

    private static boolean isLanguage(String tag) {
        return language(tag).isPresent();
    }

    private static Optional<Locale> language(String tag) {
        // a pattern of so many parts takes room on the stack for each of them
        if (tag.length() <= LONGEST_TAG && LANGUAGE.matcher(tag).matches()) {
            try {
                Locale language = new Locale.Builder().setLanguageTag(tag).build();
                if (isWhatItIsWritten(language) && Languages.isOne(language)) {
                    return Optional.of(language);
                }
            } catch (IllformedLocaleException malformed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** There are old locales, such as {@code no-NO-x-lvariant-NY}, whose tag is read as another one, or as none. */
    private static boolean isWhatItIsWritten(Locale language) {
        String written = language.toLanguageTag();
        return LANGUAGE.matcher(written).matches()
                && Locale.forLanguageTag(written).equals(language);
    }

    static void write(Text text, CheckedSink sink) {
        Map<Locale, String> wordings = text.wordings();
        String common = wordings.get(Locale.ROOT);
        if (common != null && wordings.size() == 1) {
            sink.string(common);
            return;
        }
        sink.startObject();
        wordings.forEach((language, wording) -> {
            requireLanguage(language, sink);
            sink.property(language.toLanguageTag(), wording);
        });
        sink.endObject();
    }

    /** There are locales that are not what their tags are read as. */
    static void requireLanguage(Locale language, CheckedSink sink) {
        if (language.toLanguageTag().length() > LONGEST_TAG
                || !isWhatItIsWritten(language)
                || !Languages.isOne(language)) {
            throw sink.refusal("language '" + language + "' could not be read again: its tag '"
                    + Words.shortened(language.toLanguageTag()) + "' means another one, or none");
        }
    }
}
