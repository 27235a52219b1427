package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.gongkai.document.safety.MetadataRemoval.NotTheSame;
import org.gongkai.document.safety.MetadataRemoval.SignedFile;

/** PDF: the title and the dates stay, and whether the file is meant for archives; scripts that run on opening go too. */
final class PdfMetadata {

    private static final Set<String> KEPT = Set.of("Title", "CreationDate", "ModDate", "Trapped");
    private static final Pattern PART = Pattern.compile("pdfaid:part(?:>|=\")([1-4])");
    private static final Pattern CONFORMANCE = Pattern.compile("pdfaid:conformance(?:>|=\")([ABUFE])");

    /** In bytes; real ones have some thousand. */
    private static final int LARGEST = 1 << 20;

    private static final String XMP = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>%s</pdfaid:part>\
            <pdfaid:conformance>%s</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private PdfMetadata() {}

    static Optional<List<String>> remove(Path from, Path to) throws IOException {
        try (var document = open(from)) {
            if (!document.getSignatureDictionaries().isEmpty()) {
                throw new SignedFile();
            }
            var removed = removed(document);
            if (removed.isEmpty()) {
                return Optional.empty();
            }
            document.save(to.toFile());
            try (var written = open(to)) {
                requireSame(document, written);
            }
            return Optional.of(removed);
        }
    }

    private static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static List<String> removed(PDDocument document) throws IOException {
        var removed = new ArrayList<String>();
        var properties = document.getDocumentInformation().getCOSObject();
        for (var key : List.copyOf(properties.keySet())) {
            if (!KEPT.contains(key.getName())) {
                properties.removeItem(key);
                removed.add(key.getName());
            }
        }
        var catalog = document.getDocumentCatalog();
        var metadata = catalog.getMetadata();
        if (metadata != null && replaced(document, metadata)) {
            removed.add("XMP");
        }
        for (var key : List.of(COSName.AA, COSName.OPEN_ACTION)) {
            if (isScript(catalog.getCOSObject(), key)) {
                catalog.getCOSObject().removeItem(key);
                removed.add(key.getName());
            }
        }
        if (catalog.getNames() != null && catalog.getNames().getJavaScript() != null) {
            catalog.getNames().setJavascript(null);
            removed.add("JavaScript");
        }
        return removed;
    }

    private static boolean isScript(org.apache.pdfbox.cos.COSDictionary catalog, COSName key) {
        return key.equals(COSName.AA)
                ? catalog.containsKey(key)
                : catalog.getCOSDictionary(key) != null
                        && catalog.getCOSDictionary(key).getCOSName(COSName.S) != null
                        && !catalog.getCOSDictionary(key)
                                .getCOSName(COSName.S)
                                .getName()
                                .equals("GoTo");
    }

    /** @return whether there was anything in it but what is put in its place */
    private static boolean replaced(PDDocument document, PDMetadata metadata) throws IOException {
        var text = text(metadata.getCOSObject());
        var part = PART.matcher(text);
        var conformance = CONFORMANCE.matcher(text);
        if (!part.find() || !conformance.find()) {
            document.getDocumentCatalog().setMetadata(null);
            return true;
        }
        var plain = XMP.formatted(part.group(1), conformance.group(1));
        if (text.equals(plain)) {
            return false;
        }
        var replacement = new PDMetadata(document);
        replacement.importXMPMetadata(plain.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(replacement);
        return true;
    }

    /** Its beginning, where it is packed as usual; the library would unpack it whole. */
    private static String text(COSStream packed) throws IOException {
        var isPlain = packed.getFilters() == null;
        if (!isPlain && !COSName.FLATE_DECODE.equals(packed.getFilters())) {
            return "";
        }
        try (var raw = packed.createRawInputStream();
                var content = isPlain ? raw : new InflaterInputStream(raw)) {
            return new String(content.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }

    private static void requireSame(PDDocument before, PDDocument after) throws IOException {
        if (before.getNumberOfPages() != after.getNumberOfPages()) {
            throw new NotTheSame();
        }
        var left = new PdfStreams();
        var right = new PdfStreams();
        for (var i = 0; i < before.getNumberOfPages(); i++) {
            var page = before.getPage(i);
            var written = after.getPage(i);
            left.add(page.getCOSObject());
            right.add(written.getCOSObject());
            if (!page.getMediaBox().toString().equals(written.getMediaBox().toString()) || left.sum() != right.sum()) {
                throw new NotTheSame();
            }
        }
    }
}
