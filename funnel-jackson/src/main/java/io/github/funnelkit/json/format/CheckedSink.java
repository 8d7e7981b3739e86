package io.github.funnelkit.json.format;

import io.github.funnelkit.json.DocumentLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Knows where in the document the writer is, and refuses what could not be read again, with that place: what was written
 * once and is refused when it is read is lost. It counts as the readers do.
 */
public final class CheckedSink implements TokenSink {

    private final DocumentKind kind;
    private final TokenSink sink;
    private @Nullable Level level;
    private int depth;
    private int tokens;
    private long characters;

    /** A list or object that is not yet complete, and where in it the writer is. */
    private static final class Level {
        private final @Nullable Level parent;
        private final boolean isList;
        private String name = "";
        private int entries;

        private Level(@Nullable Level parent, boolean isList) {
            this.parent = parent;
            this.isList = isList;
        }

        private String step() {
            return isList ? Integer.toString(entries - 1) : name;
        }

        /** Where the value is that is written last; before the first one, the list or object itself. */
        private Spot spot() {
            Spot here = parent == null ? Spot.root(Position.UNKNOWN) : parent.spot();
            return entries == 0 ? here : here.in(step(), Position.UNKNOWN);
        }
    }

    /**
     * For one document.
     *
     * @param kind what is written
     * @param sink where it is written to
     */
    public CheckedSink(DocumentKind kind, TokenSink sink) {
        this.kind = kind;
        this.sink = sink;
    }

    /** What is written last cannot be: says where it is and why. */
    IllegalArgumentException refusal(String why) {
        String place = level == null ? "" : Words.cut(level.spot().pointer(), DocumentLimits.MESSAGE);
        return new IllegalArgumentException(
                kind.noun() + " cannot be written: " + (place.isEmpty() ? "" : place + ": ") + why);
    }

    /** Refuses more of something than a reader takes. */
    void requireAtMost(int most, int found, String what) {
        if (found > most) {
            throw refusal(found + " " + what + "; at most " + most + " can be read again");
        }
    }

    private void entry() {
        if (level != null && ++level.entries > kind.entries() && kind.isRead()) {
            throw refusal("more than " + kind.entries() + " entries of one list or object could not be read again");
        }
    }

    private void value() {
        if (level != null && level.isList) {
            entry();
        }
        token();
        if (depth >= DocumentLimits.DEPTH && kind.isRead()) {
            throw refusal("nested more than " + DocumentLimits.DEPTH + " levels deep, which could not be read again");
        }
    }

    private void token() {
        if (++tokens > DocumentLimits.TOKENS && kind.isRead()) {
            throw refusal("more than " + DocumentLimits.TOKENS + " values and names could not be read again");
        }
    }

    private String checked(String text) {
        characters += text.length();
        if (kind.isRead() && text.length() > DocumentLimits.TEXT_LENGTH) {
            throw refusal("a text of " + text.length() + " characters; at most " + DocumentLimits.TEXT_LENGTH
                    + " can be read again: '" + Words.shortened(text) + "'");
        }
        if (kind.isRead() && characters > DocumentLimits.CHARACTERS) {
            throw refusal(
                    "texts of more than " + DocumentLimits.CHARACTERS + " characters together could not be read again");
        }
        if (Words.hasHalfCharacter(text)) {
            throw refusal(Words.HALF_CHARACTER + "; where a text is shortened, it must be cut between characters");
        }
        if (kind == DocumentKind.FUNNEL) {
            Words.control(text).ifPresent(found -> {
                throw refusal("a text with the control character " + found + " could not be read again");
            });
        }
        return text;
    }

    private void enter(boolean isList) {
        level = new Level(level, isList);
        depth++;
    }

    private void leave() {
        level = level == null ? null : level.parent;
        depth--;
    }

    @Override
    public void startObject() {
        value();
        enter(false);
        sink.startObject();
    }

    @Override
    public void endObject() {
        leave();
        sink.endObject();
    }

    @Override
    public void startArray() {
        value();
        enter(true);
        sink.startArray();
    }

    @Override
    public void endArray() {
        leave();
        sink.endArray();
    }

    @Override
    public void name(String name) {
        if (level != null) {
            level.name = name;
        }
        entry();
        token();
        sink.name(checked(name));
    }

    @Override
    public void string(String value) {
        value();
        sink.string(checked(value));
    }

    /** A date as documents hold it. */
    void date(LocalDate date) {
        value();
        if (!IsoDate.isWritten(date)) {
            throw refusal("date " + date + "; documents hold dates of the years 0000 to 9999");
        }
        sink.string(checked(date.toString()));
    }

    @Override
    public void number(long value) {
        value();
        sink.number(value);
    }

    @Override
    public void number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (NumberText.isLong(stripped)) {
            number(stripped.longValueExact());
            return;
        }
        value();
        if (kind.isRead() && !NumberText.fits(stripped)) {
            throw refusal("a number of more than " + DocumentLimits.DIGITS
                    + " digits on one side of the point could not be read again");
        }
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        characters += plain.precision();
        sink.number(plain);
    }

    @Override
    public void bool(boolean value) {
        value();
        sink.bool(value);
    }

    @Override
    public void nothing() {
        value();
        sink.nothing();
    }

    /** A name with a text. */
    void property(String name, String value) {
        name(name);
        string(value);
    }
}
