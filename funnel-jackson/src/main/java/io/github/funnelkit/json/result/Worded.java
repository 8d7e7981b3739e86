package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.SchemaText;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Map;

/** The forms of words: objects by language, as assessments have them. */
final class Worded {

    /** An object with the words of each language that was asked for. */
    static final Form<Text> WORDS = Forms.of(
            (text, output) -> {
                output.sink().startObject();
                output.languages().forEach(language -> {
                    output.sink().name(language.toLanguageTag());
                    output.text(text.in(language));
                });
                output.sink().endObject();
            },
            schema -> byLanguage(schema, schema::string));

    /** An object with a list of sentences for each language. */
    static final Described SENTENCES = schema -> byLanguage(schema, () -> {
        schema.type("array");
        schema.object("items", schema::string);
    });

    /**
     * What is nothing but a text, and would be empty without languages: where none is asked for, in all that it has. A text
     * that belongs to no language is a string then, as in a definition.
     */
    static final Form<Text> WHOLE = Forms.of(
            Worded::whole,
            schema -> schema.list("anyOf", () -> {
                schema.item(schema::string);
                schema.item(() -> byLanguage(schema, schema::string));
            }));

    private Worded() {}

    private static void byLanguage(SchemaText schema, Runnable words) {
        schema.type("object");
        schema.object("additionalProperties", words);
    }

    private static void whole(Text text, Output output) {
        if (!output.languages().isEmpty()) {
            WORDS.write(text, output);
            return;
        }
        Map<Locale, String> wordings = text.wordings();
        String common = wordings.get(Locale.ROOT);
        if (common != null && wordings.size() == 1) {
            output.text(common);
            return;
        }
        output.sink().startObject();
        wordings.forEach((language, words) -> {
            output.sink().name(language.toLanguageTag());
            output.text(words);
        });
        output.sink().endObject();
    }
}
