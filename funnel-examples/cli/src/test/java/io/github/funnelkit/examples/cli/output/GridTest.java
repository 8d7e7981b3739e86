package io.github.funnelkit.examples.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table fits on the lines that there are, whatever stands in it. */
class GridTest {

    private static final String BAR = "....++++++++";

    private final Grid grid = new Grid(
            List.of(
                    Column.words(Text.of("Stage")),
                    Column.numbers(Text.of("Weighted CNY")),
                    Column.pictures(Text.of("Bar")),
                    Column.words(Text.of("Criterion"))),
            Locale.ENGLISH);

    GridTest() {
        grid.add(List.of("Customer with an approved project", "12,345", BAR, "Has a doctor who operates"));
        grid.add(List.of("立项客户", "7", "", "有能做微创手术的医生"));
    }

    @Test
    void isAsWideAsWhatStandsInItWhereThatFits() {
        assertEquals("""
                Stage                              Weighted CNY  Bar           Criterion
                ---------------------------------  ------------  ------------  -------------------------
                Customer with an approved project        12,345  ....++++++++  Has a doctor who operates
                立项客户                                      7                有能做微创手术的医生
                """, grid.print(100));
    }

    @Test
    void wrapsTheWidestWordsFirst() {
        assertEquals("""
                Stage                 Weighted CNY  Bar           Criterion
                --------------------  ------------  ------------  --------------------
                Customer with an            12,345  ....++++++++  Has a doctor who
                approved project                                  operates
                立项客户                         7                有能做微创手术的医生
                """, grid.print(70));
    }

    @Test
    void leavesPicturesOutWhereThereIsNoRoom() {
        String narrow = grid.print(40);
        assertFalse(narrow.contains("+"));
        assertTrue(narrow.contains("12,345"));
    }

    @Test
    void isAParagraphForEachRowWhereEvenThatDoesNotFit() {
        assertEquals("""
                Customer with an approved
                project
                Has a doctor who operates
                  Weighted CNY 12,345
                立项客户
                有能做微创手术的医生
                  Weighted CNY 7
                """, grid.print(25));
    }

    static IntStream rooms() {
        return IntStream.rangeClosed(22, 160);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noLineIsLongerThanThereIsRoomAndNoWordIsLost(int room) {
        String printed = grid.print(room);
        printed.lines().forEach(line -> assertTrue(Cell.width(line) <= room, line));
        for (String word : List.of("Customer", "approved", "project", "12,345", "doctor", "operates", "Weighted")) {
            assertTrue(printed.contains(word), () -> word + " in\n" + printed);
        }
    }

    @Test
    void aDayIsNotBroken() {
        assertEquals(List.of("as of", "2026-11-30"), Cell.wrapped("as of 2026-11-30", 12, Locale.ENGLISH));
    }
}
