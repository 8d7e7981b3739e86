package io.github.funnelkit.examples.spark.journeys;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a journey is opened.
 *
 * @param journey its id
 * @param file the file
 * @param line the line of the event that opens it
 */
record OpeningPlace(String journey, String file, int line) implements Serializable, Comparable<OpeningPlace> {

    private static final Comparator<OpeningPlace> ORDER =
            Comparator.comparing(OpeningPlace::file).thenComparingInt(OpeningPlace::line);

    /** In the order of the files. */
    @Override
    public int compareTo(OpeningPlace other) {
        return ORDER.compare(this, other);
    }
}
