package io.github.funnelkit.examples.crm.lists;

import java.util.List;

/**
 * What came of a list.
 *
 * @param file what it is called
 * @param opened how many deals were opened
 * @param changed how many deals were changed
 * @param same how many deals were so already
 * @param rejected what is wrong with rows that were left out
 * @param remarks what was not done of other rows, and what of the list as a whole is to be known
 * @param stopped why the rest was not read; blank when all was read
 */
public record ImportReport(
        String file, int opened, int changed, int same, List<String> rejected, List<Remark> remarks, String stopped) {

    /**
     * Something to be known.
     *
     * @param dealId the deal; blank for the list as a whole
     * @param name what the deal is called
     * @param words what
     */
    public record Remark(String dealId, String name, String words) {}
}
