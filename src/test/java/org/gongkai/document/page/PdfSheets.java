package org.gongkai.document.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.document.DocumentReader;

/**
 * Writes PDF files for tests straight from their syntax, mark by mark in any order. The font is not in the file: its
 * codes are UTF-16 units, an em wide, narrow ones half an em, so no font is needed to write any character.
 */
final class PdfSheets implements Sheets {

    private final List<List<String>> pages = new ArrayList<>();
    private String pageEntries = "";

    static PdfSheets of() {
        return new PdfSheets().page();
    }

    @Override
    public PdfSheets page() {
        pages.add(new ArrayList<>());
        return this;
    }

    /** Entries for every page's dictionary, such as {@code /Rotate 90}. */
    PdfSheets entries(String entries) {
        pageEntries = entries;
        return this;
    }

    @Override
    public PdfSheets text(double x, double y, double size, String text) {
        return operators("BT /F %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET", size, x, HEIGHT - y, hex(text));
    }

    /** Text turned by a quarter, reading downwards. */
    PdfSheets textDown(double x, double y, double size, String text) {
        return operators("BT /F %s Tf 0 -1 1 0 %s %s Tm <%s> Tj ET", size, x, HEIGHT - y, hex(text));
    }

    @Override
    public PdfSheets line(double x1, double y1, double x2, double y2) {
        return operators("0.5 w %s %s m %s %s l S", x1, HEIGHT - y1, x2, HEIGHT - y2);
    }

    PdfSheets fill(double x, double y, double width, double height) {
        return operators("%s %s %s %s re f", x, HEIGHT - y - height, width, height);
    }

    PdfSheets frame(double x, double y, double width, double height) {
        return operators("%s %s %s %s re S", x, HEIGHT - y - height, width, height);
    }

    PdfSheets operators(String pattern, Object... values) {
        pages.getLast().add(String.format(Locale.ROOT, pattern, values));
        return this;
    }

    @Override
    public PdfSheets drawnBackwards() {
        pages.replaceAll(List::reversed);
        return this;
    }

    @Override
    public DocumentReader reader() {
        return new PdfReader();
    }

    @Override
    public byte[] bytes() {
        var objects = new ArrayList<String>();
        var kids = new StringBuilder();
        for (var i = 0; i < pages.size(); i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [%s] /Count %d >>".formatted(kids, pages.size()));
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H"
                + " /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /W [0 127 500]"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
        objects.add(stream(toUnicode()));
        for (var i = 0; i < pages.size(); i++) {
            objects.add(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R %s /Resources << /Font << /F 3 0 R >> >> >>"
                            .formatted(WIDTH, HEIGHT, 7 + 2 * i, pageEntries));
            objects.add(stream(String.join("\n", pages.get(i))));
        }
        return file(objects);
    }

    /** A file of one page whose content is packed by a filter. */
    static byte[] packed(String filter, byte[] content) {
        var stream = new String(content, StandardCharsets.ISO_8859_1);
        return file(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
                "<< /Filter %s /Length %d >>\nstream\n%s\nendstream".formatted(filter, stream.length(), stream)));
    }

    /** A file of one page from its resources, given above it, its content and further objects, numbered from 5 on. */
    static byte[] with(String resources, String content, List<String> further) {
        var objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << %s >> >>".formatted(resources),
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
                stream(content)));
        objects.addAll(further);
        return file(objects);
    }

    private static byte[] file(List<String> objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        var references = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.size(); i++) {
            references.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(latin("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i))));
        }
        var start = out.size();
        out.writeBytes(latin("xref\n0 %d\n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(objects.size() + 1, references, objects.size() + 1, start)));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String content) {
        return "<< /Length %d >>\nstream\n%s\nendstream".formatted(content.length(), content);
    }

    private static String toUnicode() {
        var map =
                new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Units def\n"
                        + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (var block = 0; block < 256; block++) {
            if (block % 64 == 0) {
                map.append("64 beginbfrange\n");
            }
            map.append("<%02X00> <%02XFF> <%02X00>\n".formatted(block, block, block));
            if (block % 64 == 63) {
                map.append("endbfrange\n");
            }
        }
        return map.append("endcmap end end").toString();
    }

    private static String hex(String text) {
        var hex = new StringBuilder();
        text.chars().forEach(c -> hex.append("%04X".formatted(c)));
        return hex.toString();
    }
}
