package io.github.funnelkit.examples.cli.table;

import static io.github.funnelkit.examples.cli.words.Words.say;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out which encoding a text is in: by its byte-order mark; UTF-8 where it is nothing else; otherwise by a detector,
 * which is shown only the words that are not plain ASCII, as tables are full of those that are.
 */
final class EncodingSearch {

    private static final int CHUNK = 1 << 16;
    /** More words say no more. */
    private static final int ENOUGH = 1 << 14;
    /** The detector does not decide by less. */
    private static final int SAMPLE = 1 << 12;

    /** What the detector finds, and the larger encoding that programs write under that name. */
    private static final Map<String, String> WRITTEN_AS = Map.of(
            "GB2312", "GB18030",
            "HZ-GB-2312", "GB18030",
            "SHIFT_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "US-ASCII", "windows-1252");

    /** A letter of another script beside a Latin one in one word: what a wrong guess looks like. */
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}[\\p{IsGreek}\\p{IsCyrillic}\\p{IsHebrew}\\p{IsThai}]"
                    + "|[\\p{IsGreek}\\p{IsCyrillic}\\p{IsHebrew}\\p{IsThai}]\\p{IsLatin}");

    private static final String EAST_ASIAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";

    /** Few East Asian letters within Latin words: what a wrong guess looks like, unless they are used elsewhere, too. */
    private static final Pattern WITHIN_LATIN = Pattern.compile("\\p{IsLatin}" + EAST_ASIAN + "{1,2}\\p{Ll}");

    private static final Pattern WORD = Pattern.compile("\\S*" + EAST_ASIAN + "\\S*");

    /** What Windows-1252 makes of the letters with accents that a Macintosh has written. */
    private static final Pattern WITHIN_WORD =
            Pattern.compile("\\p{IsLatin}[ˆ™†‡‰ƒ›‹„…]\\p{IsLatin}|\\p{Ll}[ŠŽŸ]\\p{Ll}");

    private static final String MACINTOSH = "x-MacRoman";

    private static final Pattern PLAUSIBLE = Pattern.compile("[\\p{ASCII}\\p{IsLatin}«»“”‘’–—…€£©®°´§]*");
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("\\p{Ll}[\\p{Lu}&&[^A-Z]]\\p{Ll}");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final CharsetDecoder utf8 = Encoding.UTF8.decoder();
    private final CharBuffer decoded = CharBuffer.allocate(CHUNK);
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private final ByteArrayOutputStream word = new ByteArrayOutputStream();
    private boolean wordIsPlain = true;
    private int whole;
    private int broken;

    private EncodingSearch() {}

    /**
     * The encoding of a text.
     *
     * @throws UnreadableListException if it cannot be told
     */
    static Encoding of(InputStream source) throws IOException {
        try (InputStream in = new BufferedInputStream(source, CHUNK)) {
            in.mark(CHUNK);
            byte[] beginning = in.readNBytes(SAMPLE);
            in.reset();
            Optional<Encoding> wide = wide(beginning);
            return wide.isPresent() ? wide.get() : new EncodingSearch().search(in);
        }
    }

    /** UTF-16, by its mark or by the zeros in it, or UTF-8 by its mark. */
    private static Optional<Encoding> wide(byte[] beginning) {
        for (Charset charset : new Charset[] {Encoding.UTF8.charset(), UTF_16LE, UTF_16BE}) {
            Encoding encoding = new Encoding(charset);
            byte[] mark = encoding.mark();
            if (beginning.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(beginning, mark.length))) {
                return Optional.of(encoding);
            }
        }
        int[] zeros = new int[2];
        for (int i = 0; i < beginning.length; i++) {
            zeros[i & 1] += beginning[i] == 0 ? 1 : 0;
        }
        if (Math.max(zeros[0], zeros[1]) < 2 || Math.max(zeros[0], zeros[1]) < 3 * Math.min(zeros[0], zeros[1])) {
            return Optional.empty();
        }
        Charset charset = zeros[1] > zeros[0] ? UTF_16LE : UTF_16BE;
        String text = new String(beginning, charset);
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0
                ? Optional.of(new Encoding(charset))
                : Optional.empty();
    }

    private Encoding search(InputStream in) throws IOException {
        if (isUtf8(in)) {
            return Encoding.UTF8;
        }
        endWord();
        if (whole > 4 * broken) { // then it is UTF-8 with a slip, which is said where it is
            return Encoding.UTF8;
        }
        byte[] seen = words.toByteArray();
        Charset charset = detected(seen);
        if (isWrong(charset, seen)) {
            charset = WESTERN;
        }
        if (isWrong(charset, seen)) {
            if (!isFromMacintosh(seen)) {
                throw new UnreadableListException(say("csv.encoding-unknown", "option", "--encoding"));
            }
            charset = Charset.forName(MACINTOSH);
        }
        return new Encoding(charset);
    }

    /** Reads to the end, whether it is or not, as far as words are still worth seeing. */
    private boolean isUtf8(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        boolean valid = true;
        for (int read = in.read(bytes.array(), 0, CHUNK);
                read >= 0 && (valid || words.size() < ENOUGH);
                read = in.read(bytes.array(), bytes.position(), bytes.remaining())) {
            collect(bytes.array(), bytes.position(), read);
            bytes.position(bytes.position() + read).flip();
            if (valid) {
                valid = isValid(bytes, false);
            }
            if (!valid) {
                bytes.position(bytes.limit());
            }
            bytes.compact();
        }
        return valid && isValid(bytes.flip(), true);
    }

    private boolean isValid(ByteBuffer bytes, boolean end) {
        CoderResult result;
        do {
            decoded.clear();
            result = utf8.decode(bytes, decoded, end);
        } while (result.isOverflow());
        return !result.isError();
    }

    /** Keeps the words that are not plain; a word ends at a delimiter, which no encoding has within a letter. */
    private void collect(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length && words.size() < ENOUGH; i++) {
            byte each = bytes[i];
            if (each >= 0 && (each < '@' && (each < '0' || each > '9'))) {
                endWord();
            } else {
                wordIsPlain &= each >= 0;
                if (!wordIsPlain || word.size() < CHUNK) {
                    word.write(each);
                }
            }
        }
    }

    private void endWord() {
        if (!wordIsPlain) {
            byte[] bytes = word.toByteArray();
            if (isWrong(Encoding.UTF8.charset(), bytes)) {
                broken++;
            } else {
                whole++;
            }
            words.writeBytes(bytes);
            words.write(' ');
        }
        word.reset();
        wordIsPlain = true;
    }

    private static Charset detected(byte[] words) {
        UniversalDetector detector = new UniversalDetector();
        for (int shown = 0; shown < SAMPLE && !detector.isDone(); shown += words.length) {
            detector.handleData(words, 0, words.length);
        }
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        String name = found == null ? WESTERN.name() : WRITTEN_AS.getOrDefault(found.toUpperCase(Locale.ROOT), found);
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }

    private static boolean isWrong(Charset charset, byte[] words) {
        try {
            CharBuffer text = new Encoding(charset).decoder().decode(ByteBuffer.wrap(words));
            return MIXED.matcher(text).find()
                    || WITHIN_WORD.matcher(text).find()
                    || isLatinAfterAll(text)
                    || text.chars().anyMatch(c -> Character.getType(c) == Character.UNASSIGNED || isControl(c));
        } catch (CharacterCodingException broken) {
            return true;
        }
    }

    private static boolean isLatinAfterAll(CharSequence text) {
        long words = WORD.matcher(text).results().count();
        return words > 0 && 2 * WITHIN_LATIN.matcher(text).results().count() >= words;
    }

    private static boolean isFromMacintosh(byte[] words) {
        if (!Charset.isSupported(MACINTOSH)) {
            return false;
        }
        String text = new String(words, Charset.forName(MACINTOSH));
        return PLAUSIBLE.matcher(text).matches()
                && !CAPITAL_WITHIN.matcher(text).find();
    }

    private static boolean isControl(int character) {
        return character >= 0x7F && character < 0xA0;
    }
}
