package io.github.funnelkit.wording;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private static final Phrasebook BOOK = Phrasebook.of(Map.of(
            Locale.ENGLISH,
            Map.of(
                    "plural", "one: i = 1 and v = 0",
                    "read", "{rows, plural, one {# row} other {# rows}} of {list} read",
                    "or", "{first} or {next}",
                    "only", "said in English"),
            Locale.GERMAN,
            Map.of(
                    "plural", "one: i = 1 and v = 0",
                    "read", "{list}: {rows, plural, one {# Zeile} other {# Zeilen}} gelesen",
                    "or", "{first} oder {next}")));

    @Test
    void places_are_filled_in_by_name_in_the_order_of_the_language() {
        Text read = BOOK.text("read", "list", text("名单", "the list").with(Locale.GERMAN, "Liste"), "rows", 1_200);

        assertThat(read.in(Locale.ENGLISH)).isEqualTo("1,200 rows of the list read");
        assertThat(read.in(Locale.GERMANY)).isEqualTo("Liste: 1.200 Zeilen gelesen");
        assertThat(read.languages()).containsExactlyInAnyOrder(Locale.ENGLISH, Locale.GERMAN, Locale.CHINESE);
    }

    @Test
    void its_keys_are_those_of_all_languages() {
        assertThat(BOOK.keys()).containsExactly("only", "or", "read");
    }

    @Test
    void parts_are_joined_by_the_words_of_the_language() {
        assertThat(BOOK.joined("or", List.of("won", "lost", 3)).in(Locale.GERMAN))
                .isEqualTo("won oder lost oder 3");
    }

    @Test
    void what_a_language_lacks_is_said_in_the_next_that_fits() {
        assertThat(BOOK.text("only").in(Locale.GERMAN)).isEqualTo("said in English");
    }

    @Test
    void what_is_filled_in_is_what_there_are_places_for() {
        assertThatThrownBy(() -> BOOK.text("raed")).hasMessageContaining("there are no words for 'raed'");
        assertThatThrownBy(() -> BOOK.text("read", "rows", 1)).hasMessageContaining("'read' needs [list, rows]");
        assertThatThrownBy(() -> BOOK.text("only", "rows", 1)).hasMessageContaining("'only' needs []");
    }

    @Test
    void a_malformed_wording_is_told_with_its_language_and_key() {
        assertThatThrownBy(() -> Phrasebook.of(Map.of(Locale.GERMAN, Map.of("read", "{rows"))))
                .hasMessageStartingWith("de, 'read': ");
        assertThatThrownBy(() -> Phrasebook.beside(PhrasebookTest.class, Locale.FRENCH))
                .hasMessageContaining("fr.properties");
    }
}
