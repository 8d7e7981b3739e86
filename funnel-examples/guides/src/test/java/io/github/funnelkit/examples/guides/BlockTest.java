package io.github.funnelkit.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page may leave out of what is printed. Lines are parted by {@code /} here. */
class BlockTest {

    @ParameterizedTest
    @CsvSource({
        "a/b, a/b",
        "a/b, a/b/", // no matter how what is printed ends
        "a/…/d, a/b/c/d",
        "a/…/d, a/d", // no line is left out
        "…/d, a/b/c/d",
        "…/d, d",
        "a/…, a/b/c/d",
        "a/…, a",
        "…/b/…, a/b/c",
        "a/…/c/…/e, a/b/c/d/e",
        "one…, one and more",
        "one … four, one two three four",
        "1.5 (x) [y] $, 1.5 (x) [y] $"
    })
    void whatIsPrintedIsShown(String page, String printed) {
        assertThat(block(page).shows(lines(printed))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a, a/b",
        "b, a/b",
        "a/b, a",
        "a/…/d, a/b/c",
        "a/…/d, x/a/b/d",
        "a/…/d, a/b/xd", // whole lines alone
        "a/…/d, ax/b/d",
        "…/d, a/b/c",
        "…/d, a/bd",
        "…/d, d/e",
        "a/…, b/c",
        "a/…, ab/c",
        "a/…, x/a",
        "…/b/…, a/c",
        "one…, one/two", // the rest of its line alone
        "one … four, one two/three four",
        "1.5, 1x5"
    })
    void whatIsNotPrintedIsNotShown(String page, String printed) {
        assertThat(block(page).shows(lines(printed))).isFalse();
    }

    @Test
    void anEllipsisAloneShowsAnything() {
        assertThat(block("…").shows(lines("a/b/c"))).isTrue();
    }

    private static Block block(String text) {
        return new Block("page.md", 1, "output", "", "text", lines(text));
    }

    private static String lines(String text) {
        return text.replace('/', '\n');
    }
}
