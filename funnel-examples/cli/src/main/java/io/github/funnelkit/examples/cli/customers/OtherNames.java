package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.LanguagePack;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the columns of people's lists are called besides the ids and the labels of what they hold. */
final class OtherNames {

    private static final Map<String, String> NAMES = LanguagePack.read(
            Objects.requireNonNull(OtherNames.class.getResourceAsStream("names.properties"), "names.properties"));

    private OtherNames() {}

    /** The other names of what a column can hold, by its id, the likeliest first. */
    static List<String> of(String id) {
        return Arrays.stream(NAMES.getOrDefault(id, "").split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
