package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.document.safety.MetadataRemoval.NotTheSame;
import org.gongkai.document.safety.MetadataRemoval.SignedFile;

/** PDF: the title and the dates stay, and whether the file is meant for archives; scripts that run on opening go too. */
final class PdfMetadata {

    private static final Set<String> KEPT = Set.of("Title", "CreationDate", "ModDate", "Trapped");
    private static final Pattern ARCHIVAL =
            Pattern.compile("pdfaid:part(?:>|=\")([1-4])[\\s\\S]*?pdfaid:conformance(?:>|=\")([ABUFE])");
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
        var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var archival = ARCHIVAL.matcher(text);
        if (!archival.find()) {
            document.getDocumentCatalog().setMetadata(null);
            return true;
        }
        var plain = XMP.formatted(archival.group(1), archival.group(2));
        if (text.equals(plain)) {
            return false;
        }
        var replacement = new PDMetadata(document);
        replacement.importXMPMetadata(plain.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(replacement);
        return true;
    }

    private static void requireSame(PDDocument before, PDDocument after) throws IOException {
        if (before.getNumberOfPages() != after.getNumberOfPages()
                || !new PDFTextStripper().getText(before).equals(new PDFTextStripper().getText(after))) {
            throw new NotTheSame();
        }
        for (var i = 0; i < before.getNumberOfPages(); i++) {
            var page = before.getPage(i);
            var written = after.getPage(i);
            try (var left = page.getContents();
                    var right = written.getContents()) {
                if (!page.getMediaBox().toString().equals(written.getMediaBox().toString())
                        || !java.util.Arrays.equals(left.readAllBytes(), right.readAllBytes())) {
                    throw new NotTheSame();
                }
            }
        }
    }
}
