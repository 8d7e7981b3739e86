package io.github.funnelkit.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether a text names something is told by how it begins, for the words of the library's own languages: with those of
 * hosts, as among the tests, each text is looked at as a whole.
 */
class CellWordTest {

    /** How words of each script go on that say none or not known, and how names do. */
    private static final List<String> RESTS = List.of(
            "",
            "one",
            "ONE.",
            "one)",
            "\u200Bone",
            "o ne",
            "il",
            "othing",
            "/a",
            " / A",
            ".a.",
            "A",
            "eine",
            "ein",
            "nknown",
            "nbekannt",
            "bd",
            "bc",
            "ull",
            "Ｕｌｌ",
            "知",
            "有",
            "明",
            "定",
            "し",
            "\uFF0Fa",
            "x",
            "eu",
            "2",
            "00",
            "-",
            "?");

    /** By every character there is: a look at the beginning must not miss what reading the whole text would find. */
    @Tag("slow")
    @Test
    void noBeginningHidesWhatSaysNone() {
        List<String> missed = new ArrayList<>();
        for (int first = 0; first <= Character.MAX_VALUE; first++) {
            for (String rest : RESTS) {
                String text = (char) first + rest;
                boolean blank = Spelling.isUnseen((char) first);
                boolean says = CellWord.isNoValue(CellWord.of(Spelling.strip(text)));
                if ((says || blank) && CellWord.beginsAsName(text)) {
                    missed.add(text);
                }
                if (says && !blank && !CellWord.beginsAsNoValue(text)) {
                    missed.add(text);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void mostNamesAreToldByTheirFirstCharacter() {
        assertThat(List.of("CT", "MRI", "x-ray", "clinical", "肿瘤科", "放疗系统", "がん", "Écho", "Λ", "Щ", "수술", "3D"))
                .allMatch(CellWord::beginsAsName);
        assertThat(List.of("none", "Ｎone", "-", "无", "(none)", " x", "\u3000x", ""))
                .noneMatch(CellWord::beginsAsName);
        assertThat(List.of("Neurology", "Turbine", "Kai")).noneMatch(CellWord::beginsAsNoValue);
    }
}
