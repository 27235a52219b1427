package org.gongkai.document.safety;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files of every kind, harmless and not, made here: nothing hostile lies in the project. */
public final class MadeFiles {

    private MadeFiles() {}

    interface Written {
        void to(ByteArrayOutputStream target) throws IOException;
    }

    static byte[] bytes(Written written) {
        var target = new ByteArrayOutputStream();
        try {
            written.to(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        return bytes(target -> {
            try (var zip = new ZipOutputStream(target)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    public static Map<String, byte[]> docxParts(String text, String author) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""".getBytes(UTF_8));
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""".getBytes(UTF_8));
        parts.put(
                "word/document.xml",
                ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                                + text + "</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(UTF_8));
        if (!author.isEmpty()) {
            parts.put(
                    "docProps/core.xml",
                    ("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + author
                                    + "</dc:creator></cp:coreProperties>")
                            .getBytes(UTF_8));
        }
        return parts;
    }

    public static byte[] docx(String text, String author) {
        return zip(docxParts(text, author));
    }

    public static byte[] pdf(String author) {
        return bytes(target -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                if (!author.isEmpty()) {
                    document.getDocumentInformation().setAuthor(author);
                    document.getDocumentInformation().setTitle("t");
                }
                document.save(target);
            }
        });
    }

    /** With a stream of so many megabytes of blanks. */
    static byte[] pdfOpenedBy(String dictionary, int megabytes) {
        return bytes(target -> {
            target.writeBytes(pdf(""));
            target.writeBytes(("\n9 0 obj\n<<" + dictionary + ">>stream\n").getBytes(UTF_8));
            try (var packed = new DeflaterOutputStream(target)) {
                for (var i = 0; i < megabytes; i++) {
                    packed.write(" ".repeat(1 << 20).getBytes(UTF_8));
                }
            }
            target.writeBytes("\nendstream\nendobj\n".getBytes(UTF_8));
        });
    }

    static byte[] lockedPdf() {
        return bytes(target -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
                document.save(target);
            }
        });
    }

    public static byte[] image(String format) {
        return bytes(target -> ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, target));
    }

    /** A PNG that no other has the bytes of. */
    public static byte[] image(int colour) {
        var image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, colour);
        return bytes(target -> ImageIO.write(image, "png", target));
    }

    static byte[] joined(byte[]... parts) {
        return bytes(target -> {
            for (var part : parts) {
                target.writeBytes(part);
            }
        });
    }

    /** A PNG with a chunk after its head. */
    static byte[] pngWith(String type, String content) {
        var png = image("png");
        var body = joined(type.getBytes(StandardCharsets.ISO_8859_1), content.getBytes(UTF_8));
        var sum = new CRC32();
        sum.update(body);
        var chunk = ByteBuffer.allocate(body.length + 8)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
        return joined(java.util.Arrays.copyOf(png, 33), chunk, java.util.Arrays.copyOfRange(png, 33, png.length));
    }

    /** A PNG that declares so many pixels and has none. */
    static byte[] pngDeclaring(int width, int height) {
        var png = image("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    /** A JPEG taken with a telephone held upright by somebody with a name. */
    static byte[] jpegWithExif(int turn) {
        var jpeg = image("jpg");
        var tiff = ByteBuffer.allocate(64)
                .put("MM".getBytes(UTF_8))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0)
                .putShort((short) 0x013b)
                .putShort((short) 2)
                .putInt(6)
                .putInt(38)
                .putInt(0)
                .put("Zhang\0".getBytes(UTF_8))
                .array();
        var exif = ByteBuffer.allocate(tiff.length + 10)
                .putShort((short) 0xffe1)
                .putShort((short) (tiff.length + 8))
                .put("Exif\0\0".getBytes(UTF_8))
                .put(tiff)
                .array();
        return joined(java.util.Arrays.copyOf(jpeg, 2), exif, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }
}
