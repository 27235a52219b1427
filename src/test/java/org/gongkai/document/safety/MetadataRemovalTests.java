package org.gongkai.document.safety;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gongkai.document.Documents;
import org.gongkai.document.Limits;
import org.gongkai.document.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataRemovalTests {

    @TempDir
    private Path folder;

    private Path to;

    @BeforeEach
    void makeTarget() throws IOException {
        to = Files.createFile(folder.resolve("to"));
    }

    @Test
    void anAuthorLeavesAWordFileAndTheTextStays() throws IOException {
        assertThat(removed(FileKind.DOCX, MadeFiles.docx("正文", "张审之"))).containsExactly("docProps/core.xml");

        assertThat(Documents.read(to, Limits.DEFAULT).blocks()).containsExactly(new Paragraph("正文"));
        assertThat(again(FileKind.DOCX)).isInstanceOf(Cleaning.NothingToRemove.class);
    }

    @Test
    void anAuthorLeavesAPdfAndTheTitleStays() throws IOException {
        assertThat(removed(FileKind.PDF, MadeFiles.pdf("张审之"))).containsExactly("Author");

        try (var document = Loader.loadPDF(to.toFile())) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("t");
        }
        assertThat(again(FileKind.PDF)).isInstanceOf(Cleaning.NothingToRemove.class);
    }

    @Test
    void anAuthorLeavesAnOldSheetAndTheCellsStay() throws IOException {
        var sheet = MadeFiles.bytes(target -> {
            try (var book = new HSSFWorkbook()) {
                book.createSheet("甲").createRow(0).createCell(0).setCellValue(7);
                book.createInformationProperties();
                book.getSummaryInformation().setAuthor("张审之");
                book.write(target);
            }
        });

        assertThat(removed(FileKind.XLS, sheet)).contains("SummaryInformation");
        try (var book = new HSSFWorkbook(Files.newInputStream(to))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(7);
        }
        assertThat(Files.readString(to, ISO_8859_1)).doesNotContain("SummaryInformation");
    }

    @Test
    void whereAPhotographWasTakenGoesAndHowItIsTurnedStays() throws IOException {
        assertThat(removed(FileKind.JPG, MadeFiles.jpegWithExif(6))).containsExactly("Exif");

        assertThat(Files.readString(to, ISO_8859_1)).contains("Exif").doesNotContain("Zhang");
        assertThat(ImageIO.read(to.toFile()).getWidth()).isEqualTo(3);
        assertThat(again(FileKind.JPG)).isInstanceOf(Cleaning.NothingToRemove.class);
    }

    @Test
    void anUprightPhotographKeepsNothing() throws IOException {
        removed(FileKind.JPG, MadeFiles.jpegWithExif(1));

        assertThat(Files.readString(to, ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void remarksOfAnImageGo() throws IOException {
        assertThat(removed(FileKind.PNG, MadeFiles.pngWith("tEXt", "Author\0Zhang")))
                .containsExactly("tEXt");

        assertThat(Files.readAllBytes(to)).isEqualTo(MadeFiles.image("png"));
    }

    @Test
    void aFileMadeOfPagesLosesItsAuthorOnly() throws IOException {
        var file = MadeFiles.zip(Map.of(
                "OFD.xml",
                "<ofd:OFD><ofd:Title>题</ofd:Title><ofd:Author>张审之</ofd:Author><ofd:Creator/></ofd:OFD>".getBytes(UTF_8),
                "Doc_0/Document.xml",
                "<x/>".getBytes(UTF_8)));

        assertThat(removed(FileKind.OFD, file)).containsExactly("OFD.xml");
    }

    /** Looking for the end of each anew takes hours on a small file. */
    @Test
    void aFileWhoseAuthorNeverEndsIsLeftAlone() throws IOException {
        var endless = MadeFiles.zip(Map.of("OFD.xml", "<Author>".repeat(2_000).getBytes(UTF_8)));

        assertThat(cleaned(FileKind.OFD, endless)).isInstanceOf(Cleaning.NotPossible.class);
    }

    @Test
    void anAuthorGoesWithAllThatStandsWithinAndNothingBesides() throws IOException {
        var file =
                "<o:OFD><Author a='1'>张<Author/>审之</Author><o:CustomDatas><o:CustomData/></o:CustomDatas><Authority>题</Authority></o:OFD>";

        removed(FileKind.OFD, MadeFiles.zip(Map.of("OFD.xml", file.getBytes(UTF_8))));

        try (var archive = new ZipFile(to.toFile())) {
            assertThat(archive.getInputStream(archive.getEntry("OFD.xml")))
                    .hasContent("<o:OFD><Authority>题</Authority></o:OFD>");
        }
    }

    /** Unpacked, a part of a small file may fill the memory. */
    @Test
    void whatIsNotAboutTheFileStaysPackedAsItIs() throws IOException {
        var stored = MadeFiles.bytes(target -> {
            try (var zip = new ZipOutputStream(target)) {
                for (var part : MadeFiles.docxParts("正文", "张审之").entrySet()) {
                    var entry = new ZipEntry(part.getKey());
                    var sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        });

        assertThat(removed(FileKind.DOCX, stored)).containsExactly("docProps/core.xml");
        try (var archive = new ZipFile(to.toFile())) {
            assertThat(archive.getEntry("word/document.xml").getMethod()).isEqualTo(ZipEntry.STORED);
        }
        assertThat(Documents.read(to, Limits.DEFAULT).blocks()).containsExactly(new Paragraph("正文"));
    }

    /** A page of some kilobytes may unpack to gigabytes; here nothing could unpack it. */
    @Test
    void pagesAndMetadataOfAPdfAreNotUnpackedToBeCompared() throws IOException {
        var file = MadeFiles.bytes(target -> {
            try (var document = new PDDocument()) {
                var page = new PDPage();
                page.setContents(new PDStream(document, new ByteArrayInputStream(new byte[99]), COSName.FLATE_DECODE));
                page.getContentStreams().next().getCOSObject().setItem(COSName.FILTER, COSName.getPDFName("None"));
                document.addPage(page);
                document.getDocumentInformation().setAuthor("张审之");
                var about = new PDMetadata(document, new ByteArrayInputStream("张审之".getBytes(UTF_8)));
                about.getCOSObject().setItem(COSName.FILTER, COSName.getPDFName("None"));
                document.getDocumentCatalog().setMetadata(about);
                document.save(target);
            }
        });

        assertThat(removed(FileKind.PDF, file)).containsExactlyInAnyOrder("Author", "XMP");
        try (var document = Loader.loadPDF(to.toFile())) {
            assertThat(document.getPage(0)
                            .getContentStreams()
                            .next()
                            .getCOSObject()
                            .createRawInputStream())
                    .hasBinaryContent(Loader.loadPDF(file)
                            .getPage(0)
                            .getContentStreams()
                            .next()
                            .getCOSObject()
                            .createRawInputStream()
                            .readAllBytes());
        }
    }

    @Test
    void aSignedFileIsLeftAlone() throws IOException {
        var parts = MadeFiles.docxParts("正文", "张审之");
        parts.put("_xmlsignatures/sig1.xml", new byte[3]);

        assertThat(cleaned(FileKind.DOCX, MadeFiles.zip(parts))).isInstanceOf(Cleaning.Signed.class);
    }

    private List<String> removed(FileKind kind, byte[] content) throws IOException {
        return cleaned(kind, content) instanceof Cleaning.Cleaned(var original, var removed) && original.length() == 64
                ? removed
                : List.of();
    }

    private Cleaning cleaned(FileKind kind, byte[] content) throws IOException {
        return MetadataRemoval.of(kind, Files.write(folder.resolve("from"), content), to);
    }

    private Cleaning again(FileKind kind) throws IOException {
        return MetadataRemoval.of(kind, to, Files.createFile(folder.resolve("again")));
    }
}
