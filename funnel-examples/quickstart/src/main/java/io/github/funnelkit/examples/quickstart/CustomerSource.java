package io.github.funnelkit.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the list of customers comes from.
 *
 * @param name what messages call it
 * @param file the file; empty for the sample that the program ships
 * @param format the form it is in
 */
record CustomerSource(String name, Optional<Path> file, InputFormat format) {

    /** The day for which the sample was made. */
    static final String SAMPLE_AS_OF = "2026-11-23";

    static CustomerSource sample() {
        return new CustomerSource("sample.csv", Optional.empty(), InputFormat.CSV);
    }

    static CustomerSource file(Path file, InputFormat format) {
        return new CustomerSource(file.toString(), Optional.of(file), format);
    }

    /** The day to assess as of when none is given, if it is not today. */
    Optional<LocalDate> usualDay() {
        return file.isPresent() ? Optional.empty() : Optional.of(LocalDate.parse(SAMPLE_AS_OF));
    }

    InputStream open() throws IOException {
        return file.isPresent()
                ? Files.newInputStream(file.get())
                : Objects.requireNonNull(CustomerSource.class.getResourceAsStream("sample.csv"), "sample.csv");
    }

    /** How many bytes it has; 0 when that cannot be told. */
    long size() throws IOException {
        return file.isPresent() && Files.isRegularFile(file.get()) ? Files.size(file.get()) : 0;
    }
}
