package io.github.funnelkit.json.result;

/**
 * A type whose values are results by themselves.
 *
 * @param type the type, of which hosts hold values
 * @param form what they are written as
 */
record Root<T>(Class<T> type, Form<? super T> form) {

    void write(Object value, Output output) {
        form.write(type.cast(value), output);
    }
}
