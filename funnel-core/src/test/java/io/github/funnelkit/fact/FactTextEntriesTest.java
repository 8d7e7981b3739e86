package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.text.Spelling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entries of one cell: how many they are, and when that is asked instead of guessed. */
class FactTextEntriesTest {

    private static final Checklist AGENTS = Checklist.of("agents", text("代理商", "Agents"));
    private static final Days PURCHASES = Days.of("purchases", text("采购", "Purchases"));
    private static final FreeText METHOD = FreeText.of("method", text("方式", "Method"));
    private static final Checklist UNITS = Checklist.of("units", text("部门", "Units"))
            .allowing("Sales", "Legal", "Legal, compliance", "MRI|CT", "3", "是");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲;乙;丙;丁",
                "甲；乙；丙；丁",
                "甲、乙、丙、丁",
                "甲,乙,丙,丁",
                "甲，乙，丙，丁",
                "甲\n乙\n丙\n丁",
                "甲\r\n乙\r\n丙\r\n丁\r\n",
                " 甲、 乙；丙 ,\u3000丁\u00A0",
                "\uFEFF甲;乙\u200B;丙;丁;甲",
                "\"甲\";\"乙\" 、丙；\"丁\"",
            })
    void fourAreFourWhateverStandsBetweenThem(String cell) {
        assertThat(FactText.parse(AGENTS, cell)).isEqualTo(FactValue.known(List.of("丁", "丙", "乙", "甲")));
    }

    private static final Checklist MATERIAL = Checklist.of("material", text("资料", "Material"))
            .entry("clinical", text("临床资料", "Clinical material"))
            .entry("price", text("报价单、价目表", "Price list, quotation"))
            .entry("other", text("其他", "Other"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clinical; price",
                "临床资料；报价单、价目表",
                "报价单、价目表、临床资料",
                "Clinical material, Price list, quotation",
                "CLINICAL MATERIAL; Ｐｒｉｃｅ",
                "clinicalmaterial\nPRICE",
                "临床 资料; \"Price list, quotation\"; clinical",
            })
    void anEntryIsReadByAnyOfItsNames(String cell) {
        assertThat(FactText.parse(MATERIAL, cell)).isEqualTo(FactValue.known(List.of("clinical", "price")));
    }

    @Test
    void whatNoEntryIsCalledIsRefused() {
        assertThatThrownBy(() -> FactText.parse(MATERIAL, "临床资料;样品"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'样品'");
    }

    @Test
    void rowsReadNamesOfEntriesToo() {
        FactRow row = FactRow.of(List.of(MATERIAL));
        for (String cell : List.of("其他;临床资料", "other;clinical", "其他;临床资料")) {
            row.read(0, cell);
            assertThat(row.sheet().value(MATERIAL)).isEqualTo(FactValue.known(List.of("clinical", "other")));
        }
    }

    @Test
    void datesAreListedInTheSameWays() {
        LocalDate early = LocalDate.of(2024, 2, 29);
        LocalDate late = LocalDate.of(2026, 11, 23);
        for (String separator : List.of(";", "；", "、", ",", "，", "\n", "\r\n", ", ")) {
            assertThat(FactText.parse(PURCHASES, late + separator + early))
                    .isEqualTo(FactValue.known(List.of(early, late)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MRI|CT",
                "MRI｜CT",
                "MRI / CT",
                "MRI/ CT",
                "MRI/CT/DSA",
                "甲/乙",
                "甲／乙",
                "放疗科/CT",
                "MRI\\CT",
                "MRI\tCT",
                "MRI  CT",
                "甲 乙",
                "甲\u3000乙\u3000丙",
                "MRI+CT",
                "MRI + CT",
                "MRI and CT",
                "MRI or CT",
                "A & B & C",
                "MRI, CT and DSA",
                "MRI, CT & DSA",
                "• MRI • CT",
                "甲。乙。",
                "放疗科和肿瘤科",
                "MRI和CT",
                "甲和乙",
                "甲 和 乙",
                "甲和乙和丙",
                "甲、乙和丙",
                "甲、乙以及丙",
                "MRI与CT",
                "MRI及CT",
                "放疗科与肿瘤科",
                "放療科及腫瘤科",
                "MRI (1.5T, 3T)",
                "医院（本部、分院）",
            })
    void whatLooksLikeSeveralIsAQuestion(String cell) {
        AmbiguousCellException asked =
                catchThrowableOfType(AmbiguousCellException.class, () -> FactText.parse(AGENTS, cell));
        assertThat(asked)
                .hasMessageContaining("looks like several entries: put ';' between them; if it is one, put it");
        assertThat(asked.question().in(Locale.CHINESE)).contains("可能是多项：各项之间请用 ; 分隔；若确为一项，请加英文双引号");
        String quoted = "\"" + cell + "\"";
        assertThat(FactText.parse(AGENTS, quoted)).isEqualTo(FactValue.known(List.of(cell)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "０", "000", "零", "3", "12", "是", "否", "有", "yes", "No", "TRUE", "√", "×", "NA", "0;MRI", "1、甲",
                "有。", "(是)", "[]", "#REF!", "NaN", "No."
            })
    void whatNamesNothingIsAQuestion(String cell) {
        AmbiguousCellException asked =
                catchThrowableOfType(AmbiguousCellException.class, () -> FactText.parse(AGENTS, cell));
        assertThat(asked).hasMessageContaining("does not look like the name of an entry: write the entries, none when");
        assertThat(asked.question().in(Locale.CHINESE)).contains("不像条目名称：请写出各项，没有则写 无");
    }

    @Test
    void aQuestionShowsWhatToWrite() {
        assertThatThrownBy(() -> FactText.parse(AGENTS, "CT; 5\" | 7\""))
                .isInstanceOf(AmbiguousCellException.class)
                .hasMessage(
                        "'5\" | 7\"' looks like several entries: put ';' between them; if it is one, put it in quotes: "
                                + "\"5\"\" | 7\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PET/CT",
                "PET/CT机",
                "MRI/CT",
                "Johnson & Johnson",
                "AT&T",
                "协和医院",
                "人和医院",
                "同和堂",
                "和睦家",
                "GE 医疗",
                "Linear accelerator",
                "A+",
                "C++",
                "Grade A (1.5 T)",
                "约翰·史密斯",
                "70012",
                "3 T MRI",
                "x",
                "Andor",
                "5\" display",
                "无锡医院",
                "不明原因发热门诊",
                "血液与肿瘤科",
                "健康与医疗",
                "以及",
                "尼尔",
            })
    void namesAreOneEntry(String cell) {
        assertThat(FactText.parse(AGENTS, cell)).isEqualTo(FactValue.known(List.of(cell)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(无)", "（無）", "[None]", "【无】", "“无”", "‘没有’", "<none>", "无。", "none.", "无！", "nil", "keine", "還沒有"
            })
    void noneIsNoneInBracketsAndQuotesToo(String cell) {
        assertThat(FactText.parse(AGENTS, cell)).isEqualTo(FactValue.none());
        assertThat(FactText.parse(METHOD, cell)).isEqualTo(FactValue.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(未知)", "Unknown.", "（不详）", "[n/a]", "#N/A!", "N.A", "(blank)", "TBC", "待补充", "“待定”"})
    void unknownIsUnknownInBracketsAndQuotesToo(String cell) {
        assertThat(FactText.parse(AGENTS, cell)).isEqualTo(FactValue.unknown());
        assertThat(FactText.parse(METHOD, cell)).isEqualTo(FactValue.unknown());
    }

    @Test
    void numbersAreNamesInAListOfThem() {
        assertThat(FactText.parse(AGENTS, "1;2;3")).isEqualTo(FactValue.known(List.of("1", "2", "3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"MRI", "\"MRI\" CT", "\"\"", "\" \"", "MRI;\"", "\"a\"b;c"})
    void quotesGoAroundAWholeEntry(String cell) {
        assertThatThrownBy(() -> FactText.parse(AGENTS, cell))
                .isInstanceOf(AmbiguousCellException.class)
                .hasMessage("quotes go around an entry as a whole, and a quote within is written twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Legal, compliance#Legal, compliance",
                "Sales;Legal, compliance#Legal, compliance|Sales",
                "Sales, Legal#Legal|Sales",
                "Legal, compliance , Sales#Legal, compliance|Sales",
                "MRI|CT#MRI/CT",
                "3、是#3|是",
                "\"Legal, compliance\"、Sales#Legal, compliance|Sales",
            })
    void allowedEntriesAreFoundAsTheyAre(String cell, String entries) {
        List<String> expected = Arrays.stream(entries.split("\\|"))
                .map(entry -> entry.replace("MRI/CT", "MRI|CT"))
                .toList();
        assertThat(FactText.parse(UNITS, cell)).isEqualTo(FactValue.known(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Legal, complianceX#complianceX",
                "compliance#compliance",
                "Sales/Legal#Sales/Legal",
                "0#0",
                "no#no",
            })
    void whatIsNotAllowedIsRefused(String cell, String entry) {
        assertThatThrownBy(() -> FactText.parse(UNITS, cell))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + entry + "' is not an entry")
                .hasMessageContaining("allowed are Sales, Legal, Legal, compliance, MRI|CT, 3, 是");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "乙|甲#乙、甲#乙, 甲",
                "a,b|c#\"a,b\"、c#\"a,b\", c",
                "无|x#x、\"无\"#x, \"无\"",
                "say \"hi\"#say \"hi\"#say \"hi\"",
                "\"hi\"#\"\"\"hi\"\"\"#\"\"\"hi\"\"\"",
                "人和医院#人和医院#人和医院",
            })
    void whatIsSaidIsQuotedWhereItWouldBeReadAsSomethingElse(String entries, String zh, String en) {
        FactValue<?> value = FactValue.known(List.copyOf(new TreeSet<>(Arrays.asList(entries.split("\\|")))));
        assertThat(FactText.describe(value, Locale.CHINESE)).isEqualTo(zh);
        assertThat(FactText.describe(value, Locale.ENGLISH)).isEqualTo(en);
    }

    @Property
    void entriesThatAreSaidAreReadAsTheSame(
            @ForAll("entries") List<String> entries, @ForAll("languages") Locale language) {
        FactSheet sheet = FactSheet.empty().with(AGENTS, entries);
        String words = FactText.describe(sheet.value(AGENTS), language);
        assertThat(FactText.parse(AGENTS, words)).as(words).isEqualTo(sheet.value(AGENTS));
    }

    @Property
    void textsThatAreSaidAreReadAsTheSame(@ForAll("texts") String text, @ForAll("languages") Locale language) {
        FactSheet sheet = FactSheet.empty().with(METHOD, text);
        String words = FactText.describe(sheet.value(METHOD), language);
        assertThat(FactText.parse(METHOD, words)).as(words).isEqualTo(sheet.value(METHOD));
    }

    @Property
    void allowedEntriesThatAreSaidAreReadAsTheSame(
            @ForAll("allowed") List<String> entries, @ForAll("languages") Locale language) {
        FactSheet sheet = FactSheet.empty().with(UNITS, entries);
        String words = FactText.describe(sheet.value(UNITS), language);
        assertThat(FactText.parse(UNITS, words)).as(words).isEqualTo(sheet.value(UNITS));
    }

    /** The last one is a language that a host has added. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hant", "zh-TW", "en", "de", "ja", "fr", "qps"})
    void whatIsSaidOfAnyStateIsReadAsTheSame(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Flag flag = Flag.of("flag", text("旗", "Flag"));
        for (Fact<?> fact : List.of(AGENTS, UNITS, PURCHASES, METHOD)) {
            assertThat(FactText.parse(fact, FactText.describe(FactValue.none(), language))
                            .isNone())
                    .isTrue();
            assertThat(FactText.parse(fact, FactText.describe(FactValue.unknown(), language))
                            .isUnknown())
                    .isTrue();
        }
        for (boolean yes : List.of(true, false)) {
            String word = FactText.describe(FactValue.known(yes), language);
            assertThat(FactText.parse(flag, word)).isEqualTo(FactValue.known(yes));
            assertThatThrownBy(() -> FactText.parse(AGENTS, word)).isInstanceOf(AmbiguousCellException.class);
        }
    }

    @Provide
    Arbitrary<List<String>> entries() {
        return texts().filter(text -> !FactText.isNoValue(text)).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> allowed() {
        return Arbitraries.of(UNITS.entries()).list().ofMaxSize(4);
    }

    @Property
    void namesOfEntriesAreReadAgainAsTheEntries(
            @ForAll("material") List<String> entries, @ForAll("languages") Locale language) {
        FactSheet sheet = FactSheet.empty().with(MATERIAL, entries);
        String words = FactText.describe(MATERIAL, sheet.value(MATERIAL), language);
        assertThat(FactText.parse(MATERIAL, words)).as(words).isEqualTo(sheet.value(MATERIAL));
    }

    @Test
    void entriesAreSaidByTheirNames() {
        FactValue<?> value = FactValue.known(List.of("clinical", "price"));
        assertThat(FactText.describe(MATERIAL, value, Locale.CHINESE)).isEqualTo("临床资料、\"报价单、价目表\"");
        assertThat(FactText.describe(MATERIAL, value, Locale.ENGLISH))
                .isEqualTo("Clinical material, \"Price list, quotation\"");
        assertThat(FactText.describe(MATERIAL, FactValue.none(), Locale.ENGLISH))
                .isEqualTo("none");
        assertThat(FactText.describe(UNITS, FactValue.known(List.of("Sales")), Locale.CHINESE))
                .isEqualTo("Sales");
    }

    @Provide
    Arbitrary<List<String>> material() {
        return Arbitraries.of(MATERIAL.entries()).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("ab甲乙无和与0 1\u00A0\u3000\u200B\uFEFF\n,;、，；|/／+&.-?\"“()（）。")
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<String> words =
                Arbitraries.of("none", "无", "n/a", "未知", "-", "是", "and", "PET/CT", "人和医院", "\"", "零");
        Arbitrary<String> joined = Arbitraries.of("none", "无", "甲", "CT", "3")
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .flatMap(parts -> Arbitraries.of(" and ", "和", ",", ";", "/", " ", "以及")
                        .map(separator -> String.join(separator, parts)));
        return Arbitraries.oneOf(
                        signs,
                        words,
                        joined,
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(6))
                .filter(text -> !Spelling.strip(text).isEmpty());
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(
                Locale.CHINESE,
                Locale.ENGLISH,
                Locale.FRENCH,
                Locale.TRADITIONAL_CHINESE,
                Locale.GERMAN,
                Locale.JAPANESE,
                Locale.ROOT);
    }
}
