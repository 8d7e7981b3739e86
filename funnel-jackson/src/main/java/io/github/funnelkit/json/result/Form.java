package io.github.funnelkit.json.result;

/** How values of one kind are written, and what a schema says of them. */
interface Form<T> extends Described {

    void write(T value, Output output);
}
