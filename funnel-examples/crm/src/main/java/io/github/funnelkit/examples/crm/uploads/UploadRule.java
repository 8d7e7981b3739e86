package io.github.funnelkit.examples.crm.uploads;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Which files are taken. What a browser says of their type counts for nothing: a file is what its name ends in, and is
 * only ever given back as that.
 *
 * @param kinds the kinds that are taken
 * @param mostBytes how large a file may be
 */
public record UploadRule(List<Kind> kinds, int mostBytes) {

    /** Forms of deals. */
    public static final UploadRule FORMS = new UploadRule(
            List.of(
                    Kind.of(".pdf", 0x25, 0x50, 0x44, 0x46),
                    Kind.of(".docx", 0x50, 0x4B, 0x03, 0x04),
                    Kind.of(".xlsx", 0x50, 0x4B, 0x03, 0x04),
                    Kind.of(".png", 0x89, 0x50, 0x4E, 0x47),
                    Kind.of(".jpg", 0xFF, 0xD8, 0xFF),
                    Kind.of(".jpeg", 0xFF, 0xD8, 0xFF)),
            5 << 20);

    /** Lists of customers. */
    public static final UploadRule LISTS =
            new UploadRule(List.of(Kind.of(".csv"), Kind.of(".xlsx", 0x50, 0x4B, 0x03, 0x04)), 2 << 20);

    private static final int MEGABYTE = 1 << 20;
    private static final int LONGEST_NAME = 120;

    /**
     * A kind of files.
     *
     * @param ending what their names end in, with the dot
     * @param beginning how their bytes begin; none for any
     */
    public record Kind(String ending, List<Integer> beginning) {

        /** A kind whose bytes begin in one way. */
        public static Kind of(String ending, Integer... beginning) {
            return new Kind(ending, List.of(beginning));
        }

        private boolean isBeginningOf(byte[] bytes) {
            byte[] expected = new byte[beginning.size()];
            for (int i = 0; i < expected.length; i++) {
                expected[i] = beginning.get(i).byteValue();
            }
            return bytes.length >= expected.length
                    && Arrays.equals(expected, 0, expected.length, bytes, 0, expected.length);
        }
    }

    /**
     * Takes the file of a field, in which there may be none.
     *
     * @throws UnfitUpload if it is not to be taken
     * @throws IOException if it cannot be read
     */
    public Upload take(Optional<MultipartFile> file) throws UnfitUpload, IOException {
        return take(file.orElseThrow(() -> new UnfitUpload("upload.empty")));
    }

    /**
     * Takes a file.
     *
     * @throws UnfitUpload if it is not to be taken
     * @throws IOException if it cannot be read
     */
    public Upload take(MultipartFile file) throws UnfitUpload, IOException {
        String name = plainName(String.valueOf(file.getOriginalFilename()));
        if (file.isEmpty()) {
            throw new UnfitUpload("upload.empty");
        }
        if (file.getSize() > mostBytes) {
            throw new UnfitUpload("upload.large", megabytes());
        }
        Kind kind = kinds.stream()
                .filter(each -> name.toLowerCase(Locale.ROOT).endsWith(each.ending()))
                .findFirst()
                .orElseThrow(() -> new UnfitUpload("upload.kind", name, endings()));
        byte[] bytes = file.getBytes();
        if (!kind.isBeginningOf(bytes)) {
            throw new UnfitUpload("upload.other", name, kind.ending());
        }
        return new Upload(name, kind.ending(), bytes);
    }

    /** What file fields offer. */
    public String accepted() {
        return String.join(",", kinds.stream().map(Kind::ending).toList());
    }

    /** How large a file may be, in MB. */
    public int megabytes() {
        return mostBytes / MEGABYTE;
    }

    private String endings() {
        return String.join(", ", kinds.stream().map(Kind::ending).toList());
    }

    /** The name without folders, and with nothing in it that a system could take for more than a letter. */
    private static String plainName(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
