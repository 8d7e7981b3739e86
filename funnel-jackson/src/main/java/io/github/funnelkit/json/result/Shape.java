package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.SchemaText;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an object says: its members, of which both the writer and the schema are made. A member is always there, null or an
 * empty list where there is nothing, unless it is words, which are left out when no language was asked for.
 */
final class Shape<T> implements Form<T>, Definition {

    private final String name;
    private final List<Member<T>> members;

    private Shape(String name, List<Member<T>> members) {
        this.name = name;
        this.members = members;
    }

    static <T> Shape<T> named(String name) {
        return new Shape<>(name, List.of());
    }

    private Shape<T> and(String member, boolean isAlwaysThere, Described form, BiConsumer<T, Output> writing) {
        List<Member<T>> all = new ArrayList<>(members);
        all.add(new Member<>(member, isAlwaysThere, form, writing));
        return new Shape<>(name, List.copyOf(all));
    }

    <V> Shape<T> with(String member, Form<V> form, Function<? super T, ? extends V> get) {
        return and(member, true, form, (value, output) -> {
            output.sink().name(member);
            form.write(get.apply(value), output);
        });
    }

    /** A member that is null where there is nothing. */
    <V> Shape<T> perhaps(String member, Form<V> form, Function<? super T, ? extends Optional<? extends V>> get) {
        return with(member, Forms.perhaps(form), get);
    }

    <V> Shape<T> each(String member, Form<V> form, Function<? super T, ? extends Collection<? extends V>> get) {
        return with(member, Forms.each(form), get);
    }

    <V> Shape<T> byName(String member, Form<V> form, Function<? super T, ? extends Map<String, ? extends V>> get) {
        return with(member, Forms.byName(form), get);
    }

    /** A member that is left out unless it applies. */
    <V> Shape<T> where(
            Predicate<? super T> applies, String member, Form<V> form, Function<? super T, ? extends V> get) {
        return and(member, false, form, (value, output) -> {
            if (applies.test(value)) {
                output.sink().name(member);
                form.write(get.apply(value), output);
            }
        });
    }

    /** A member that is the same text for all values. */
    Shape<T> always(String member, String text) {
        Form<String> form = Forms.of((value, output) -> output.text(value), schema -> schema.only(text));
        return with(member, form, value -> text);
    }

    Shape<T> words(String member, BiFunction<? super T, Locale, String> words) {
        return and(
                member,
                false,
                Worded.WORDS,
                (value, output) -> output.words(member, language -> words.apply(value, language)));
    }

    Shape<T> text(String member, Function<? super T, Text> text) {
        return words(member, (value, language) -> text.apply(value).in(language));
    }

    /** A text that is left out where there is none. */
    Shape<T> perhapsText(String member, Function<? super T, Optional<Text>> text) {
        return and(
                member,
                false,
                Worded.WORDS,
                (value, output) -> text.apply(value).ifPresent(found -> output.words(member, found::in)));
    }

    /** Several sentences, in a list for each language. */
    Shape<T> sentences(String member, BiFunction<? super T, Locale, List<String>> sentences) {
        return and(
                member,
                false,
                Worded.SENTENCES,
                (value, output) -> output.sentences(member, language -> sentences.apply(value, language)));
    }

    /** Several texts, in a list for each language. */
    Shape<T> texts(String member, Function<? super T, List<Text>> texts) {
        return sentences(
                member,
                (value, language) -> texts.apply(value).stream()
                        .map(text -> text.in(language))
                        .toList());
    }

    /** The members of another object, in this one. */
    <V> Shape<T> including(Shape<V> other, Function<? super T, ? extends V> get) {
        Shape<T> all = this;
        for (Member<V> member : other.members) {
            all = all.and(
                    member.name(),
                    member.isAlwaysThere(),
                    member.value(),
                    (value, output) -> member.writing().accept(get.apply(value), output));
        }
        return all;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void write(T value, Output output) {
        output.sink().startObject();
        members.forEach(member -> member.writing().accept(value, output));
        output.sink().endObject();
    }

    @Override
    public void describe(SchemaText schema) {
        schema.ref(name);
    }

    @Override
    public void collect(Definitions definitions) {
        definitions.add(this);
    }

    @Override
    public void define(SchemaText schema) {
        schema.type("object");
        schema.object(
                "properties",
                () -> members.forEach(member ->
                        schema.object(member.name(), () -> member.value().describe(schema))));
        schema.closed(
                members.stream().filter(Member::isAlwaysThere).map(Member::name).toList());
    }

    @Override
    public void collectParts(Definitions definitions) {
        members.forEach(member -> member.value().collect(definitions));
    }
}
