package io.github.funnelkit.definition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a funnel decides, as a short text that says in which parts another one decides otherwise: {@code
 * 193ceaa7af1ac29e-t5f0cs81d2m04aa}. Before the hyphen stands the {@linkplain Funnel#fingerprint fingerprint} of the whole, which alone
 * tells whether two decide the same; behind it a letter and four hexadecimal digits for each {@link FingerprintPart part} of which the
 * funnel states anything. Events keep it of the funnel that a journey begins to go by.
 *
 * @param whole the fingerprint of the whole
 * @param parts the first digits of that of each part, in the order of the parts; empty where they were not recorded
 * @since 0.1.0
 */
public record FunnelFingerprint(String whole, Map<FingerprintPart, String> parts) {

    /** Enough to tell in which part two differ, of which the whole tells that they do. */
    static final int DIGITS_OF_PART = 4;

    private static final Pattern TEXT =
            Pattern.compile("(.+)-((?:[g-z][0-9a-f]{" + DIGITS_OF_PART + "})+)", Pattern.DOTALL);

    private static final Pattern PART = Pattern.compile("[0-9a-f]{" + DIGITS_OF_PART + "}");

    /** Checks that the whole is there and says nothing of parts, and that those have their digits, so that the text can be read again. */
    public FunnelFingerprint {
        if (whole.isBlank()) {
            throw new IllegalArgumentException("a fingerprint is blank");
        }
        if (TEXT.matcher(whole).matches()) {
            throw new IllegalArgumentException(
                    "fingerprint '" + whole + "': expected that of the whole alone; parse reads one with parts");
        }
        for (Map.Entry<FingerprintPart, String> part : parts.entrySet()) { // no lambda: made at every start
            if (!PART.matcher(part.getValue()).matches()) {
                throw new IllegalArgumentException(
                        "fingerprint of " + part.getKey().id() + " '" + part.getValue() + "': expected "
                                + DIGITS_OF_PART + " hexadecimal digits in lower case");
            }
        }
        Map<FingerprintPart, String> copy = new EnumMap<>(FingerprintPart.class);
        copy.putAll(parts);
        parts = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads what {@link #toString} has written. Parts that only a later version of the library knows are left out.
     *
     * @param text the text; one without parts is the fingerprint of the whole
     * @return the fingerprint
     * @throws IllegalArgumentException if the text is blank, or says something of parts twice
     */
    public static FunnelFingerprint parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return new FunnelFingerprint(text, Map.of());
        }
        String written = matcher.group(2);
        Map<FingerprintPart, String> parts = new EnumMap<>(FingerprintPart.class);
        for (FingerprintPart part : FingerprintPart.values()) {
            int at = written.indexOf(part.letter());
            if (at >= 0) {
                parts.put(part, written.substring(at + 1, at + 1 + DIGITS_OF_PART));
            }
        }
        return new FunnelFingerprint(matcher.group(1), parts);
    }

    /**
     * Whether a funnel decides the same.
     *
     * @param other the fingerprint of the other one
     * @return whether it is so, whatever is known of the parts
     */
    public boolean isSameAs(FunnelFingerprint other) {
        return whole.equals(other.whole);
    }

    /**
     * In which parts a funnel decides otherwise.
     *
     * @param other the fingerprint of the other one
     * @return the parts in their order; none where both decide the same, or of one of them the parts were not recorded
     */
    public Set<FingerprintPart> differences(FunnelFingerprint other) {
        Set<FingerprintPart> differing = EnumSet.noneOf(FingerprintPart.class);
        if (!isSameAs(other) && !parts.isEmpty() && !other.parts.isEmpty()) {
            for (FingerprintPart part : FingerprintPart.values()) {
                if (!Objects.equals(parts.get(part), other.parts.get(part))) {
                    differing.add(part);
                }
            }
        }
        return Collections.unmodifiableSet(differing);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(whole);
        if (!parts.isEmpty()) {
            text.append('-');
            parts.forEach((part, digits) -> text.append(part.letter()).append(digits));
        }
        return text.toString();
    }
}
