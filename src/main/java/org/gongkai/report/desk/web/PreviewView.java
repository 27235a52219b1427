package org.gongkai.report.desk.web;

import java.util.List;
import org.gongkai.report.web.ReportView.Part;

/**
 * A draft as the public would see it.
 *
 * @param back address of the edition
 */
public record PreviewView(
        String title,
        List<String> introduction,
        List<Part> parts,
        List<Download> downloads,
        String back,
        String state) {

    public record Download(String words, String path) {}
}
