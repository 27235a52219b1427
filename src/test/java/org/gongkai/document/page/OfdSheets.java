package org.gongkai.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.document.DocumentReader;

/** Writes OFD files for tests straight from their syntax. */
final class OfdSheets implements Sheets {

    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double MILLIMETRE = 72 / 25.4;

    private final List<List<String>> pages = new ArrayList<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private String common = "";

    static OfdSheets of() {
        return new OfdSheets().page();
    }

    @Override
    public OfdSheets page() {
        pages.add(new ArrayList<>());
        return this;
    }

    @Override
    public OfdSheets text(double x, double y, double size, String text) {
        var em = size / MILLIMETRE;
        var steps = new StringBuilder();
        text.chars()
                .limit(text.length() - 1L)
                .forEach(c -> steps.append(mm(size * (c < 0x80 ? 0.5 : 1))).append(' '));
        return object(
                "<ofd:TextObject Boundary=\"%s %s 200 20\" Font=\"1\" Size=\"%.4f\">"
                        + "<ofd:FillColor Value=\"0 0 0\"/><ofd:TextCode X=\"0\" Y=\"10\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>",
                mm(x), mm(y - 10 * MILLIMETRE), em, steps, text);
    }

    @Override
    public OfdSheets line(double x1, double y1, double x2, double y2) {
        return object(
                "<ofd:PathObject Boundary=\"%s %s %s %s\" LineWidth=\"0.2\">"
                        + "<ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>",
                mm(x1), mm(y1), mm(x2 - x1), mm(y2 - y1), mm(x2 - x1), mm(y2 - y1));
    }

    OfdSheets object(String pattern, Object... values) {
        pages.getLast().add(String.format(Locale.ROOT, pattern, values));
        return this;
    }

    /** A further part of the file and what the document says of it. */
    OfdSheets part(String path, String content, String reference) {
        others.put(path, content.replaceFirst(">", " " + NAMESPACE + ">"));
        common += reference;
        return this;
    }

    @Override
    public OfdSheets drawnBackwards() {
        pages.replaceAll(List::reversed);
        return this;
    }

    @Override
    public byte[] bytes() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "OFD.xml",
                ("<ofd:OFD %s><ofd:DocBody><ofd:DocInfo><ofd:Title>年度报告</ofd:Title></ofd:DocInfo>"
                                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
                        .formatted(NAMESPACE));
        var references = new StringBuilder();
        for (var i = 0; i < pages.size(); i++) {
            references.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 10, i));
            parts.put(
                    "Doc_0/Pages/Page_%d/Content.xml".formatted(i),
                    "<ofd:Page %s><ofd:Content><ofd:Layer>%s</ofd:Layer></ofd:Content></ofd:Page>"
                            .formatted(NAMESPACE, String.join("\n", pages.get(i))));
        }
        parts.put(
                "Doc_0/Document.xml",
                ("<ofd:Document %s><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                                + "</ofd:PageArea>%s</ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>")
                        .formatted(NAMESPACE, common, references));
        parts.putAll(others);
        return zip(parts);
    }

    @Override
    public DocumentReader reader() {
        return new OfdReader();
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.4f", points / MILLIMETRE);
    }
}
