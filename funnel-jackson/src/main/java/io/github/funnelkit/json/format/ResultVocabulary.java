package io.github.funnelkit.json.format;

import java.util.List;
import java.util.Locale;

/** What the results of the library are written as. Their room hands it in, as documents do not depend on it. */
public interface ResultVocabulary {

    /** {@return the types whose values are written, and those of their subtypes} */
    List<Class<?>> types();

    /**
     * Writes a result.
     *
     * @param result a value of one of the {@link #types}
     * @param languages the languages of its words, each once; empty for none
     * @param sink where to write it
     */
    void write(Object result, List<Locale> languages, TokenSink sink);

    /**
     * Writes what an object of the schema of all results holds.
     *
     * @param schema where to write it
     */
    void schema(SchemaText schema);
}
