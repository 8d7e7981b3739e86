package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are refused as a whole: what is said of them is all that was found out until then. */
class RefusedListTest {

    @TempDir
    private Path folder;

    private TestRun run(String list, Charset encoding, Object... words) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), list.getBytes(encoding));
        Object[] args = new Object[words.length + 1];
        args[0] = words[0];
        args[1] = file;
        System.arraycopy(words, 1, args, 2, words.length - 1);
        TestRun run = TestRun.of(args);
        return new TestRun(run.exitCode(), run.out(), run.err().replace(file + ": ", ""));
    }

    @Test
    void whatWasTakenForGrantedIsSaidOfAListWithoutItsColumns() throws IOException {
        String list = "2026年客户表\n序号,医院名称,备注,年收入(亿元)\n1,甲,x,2\n";
        TestRun run = run(list, Charset.forName("GBK"), "assess", "--locale", "zh");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).isEqualTo("""
                说明：按 GB18030 编码读取
                说明：第 1 行在标题行之上，未读取：2026年客户表
                说明：列按以下理解读取：“序号”即客户编号、“医院名称”即客户名称（如有不符，请用 --map 指明）
                警告：列“备注”既不是事实也不是客户属性，已忽略
                缺少列 'saleType'（或“销售类型”）；第一行须为标题（可用 --map 指明各列），或者加上 --sale-type
                """);
    }

    @Test
    void whatWasTakenForGrantedIsSaidOfAListWithoutRows() throws IOException {
        TestRun run = run("Clients of ours\nsale type,Account Name,no\nid,saleType,amount,colour\n", UTF_8, "week");
        assertThat(run.err()).isEqualTo("""
                note: line 1 stands above the headings and is not read: Clients of ours
                note: line 2 stands above the headings and is not read: sale type Account Name no
                warning: column 'colour' is no fact or attribute of a customer and is ignored
                there are headings, but no customers: the list ends after the first line
                """);
    }

    @Test
    void whatWasTakenForGrantedIsSaidOfAUnitThatDoesNotFit() throws IOException {
        TestRun run = run("Account Name,id,saleType,Annual revenue (EUR)\nA,1,project,5\n", UTF_8, "audit");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("note: columns are taken for: 'Account Name' = Customer name (--map says it otherwise)");
    }

    @Test
    void theColumnsOfAListThatCannotBeReadAreAnsweredInTheSameWay() throws IOException {
        TestRun run = run("Our list\nid,id,saleType\n1,2,project\n", UTF_8, "columns");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("note: line 1 stands above the headings and is not read: Our list");
    }
}
