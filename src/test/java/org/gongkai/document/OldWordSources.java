package org.gongkai.document;

import static org.gongkai.document.WordFile.cell;
import static org.gongkai.document.WordFile.paragraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.model.PublishedFigures;

/** Writes the files that the .doc files of the tests were converted from; see their read-me. */
final class OldWordSources {

    private static final String INNER_TABLE =
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>"
                    + "<w:tr>" + cell("<w:tcW w:w=\"1000\" w:type=\"dxa\"/>", paragraph("规章"))
                    + cell("<w:tcW w:w=\"1000\" w:type=\"dxa\"/>", paragraph("1")) + "</w:tr>"
                    + "<w:tr>" + cell("", paragraph("文件")) + cell("", paragraph("2")) + "</w:tr></w:tbl><w:p/>";

    private static final String CHANGES = "<w:p><w:r><w:t>本年</w:t></w:r>"
            + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>旧</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\" w:author=\"x\"><w:r><w:t>新收</w:t></w:r></w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>3件</w:t></w:r></w:p>";

    private static final String LINK = "<w:p><w:r><w:t>见</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"http://localhost:9/\" </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>网站</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private static final String LAYOUT =
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"6000\"/></w:tblGrid><w:tr>"
                    + cell("<w:tcW w:w=\"2000\" w:type=\"dxa\"/>", paragraph("左"))
                    + cell("<w:tcW w:w=\"6000\" w:type=\"dxa\"/>", paragraph("标题") + INNER_TABLE)
                    + "</w:tr></w:tbl><w:p/>";

    private OldWordSources() {}

    public static void main(String[] folder) throws IOException {
        var target = Path.of(folder[0]);
        Files.write(target.resolve("huaian-2024.docx"), report(PublishedFigures.HUAIAN_2024));
        Files.write(target.resolve("pingtan-2019.docx"), report(PublishedFigures.PINGTAN_2019));
        Files.write(
                target.resolve("changes-and-layout.docx"),
                WordFile.of(CHANGES + LINK + "<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>" + LAYOUT));
    }

    private static byte[] report(PublishedFigures figures) {
        return Printing.docx(new PrintedReport(figures));
    }
}
