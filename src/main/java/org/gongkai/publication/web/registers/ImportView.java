package org.gongkai.publication.web.registers;

import java.util.List;

/**
 * A list that was looked through.
 *
 * @param headings above the rows that would be entered
 * @param left how many rows or faults are not shown
 */
public record ImportView(
        String fileName,
        List<String> headings,
        List<List<String>> rows,
        List<Wrong> wrong,
        int count,
        int left,
        String again) {

    public record Wrong(String row, String words) {}
}
