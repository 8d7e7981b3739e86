package io.github.funnelkit.examples.cli.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** What a file is written to. */
sealed interface Target extends Closeable permits Unfinished, Stream {

    /** Opens it, once. */
    OutputStream open() throws IOException;

    /** Comes when everything has been written, and before it is put in its place: a disk that is full says so by then. */
    void seal() throws IOException;

    /** Comes last when everything has been written. */
    void complete() throws IOException;

    /** Comes last; what has not been completed is taken away, as far as it can be. */
    @Override
    void close() throws IOException;
}
