package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a file points at, nobody is called. */
class OutsideAccessTests {

    @Test
    void nothingAFileRefersToIsFetched() throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var url = "http://127.0.0.1:" + server.getLocalPort() + "/x";

            tryToRead(html(url));
            tryToRead(WordFile.bytes(
                    "<?xml version=\"1.0\"?><!DOCTYPE html SYSTEM \"" + url + "\"><html><body>&x;</body></html>"));
            tryToRead(word(url, ""));
            tryToRead(word(url, "<!DOCTYPE w:document SYSTEM \"" + url + "\">"));
            tryToRead(word(url, "<!DOCTYPE d [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>"));
            tryToRead(WordFile.bytes("<!DOCTYPE d SYSTEM \"" + url + "\"><w:wordDocument xmlns:w=\"" + url
                    + "\"><w:body/></w:wordDocument>"));
            tryToRead(SheetReaderTests.workbook("<row><c><f>WEBSERVICE(\"" + url + "\")</f><v>1</v></c></row>"));

            server.setSoTimeout(300);
            assertThat(isCalled(server)).isFalse();
        }
    }

    private static byte[] html(String url) {
        return ("<html><head><base href='%1$s'><link rel=stylesheet href='%1$s'><meta http-equiv=refresh content='0;url=%1$s'>"
                        + "<script src='%1$s'></script></head><body background='%1$s'><img src='%1$s'><iframe src='%1$s'></iframe>"
                        + "<object data='%1$s'></object><p style='background:url(%1$s)'>一</p></body></html>")
                .formatted(url)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A template, an image and a document type that lie outside. */
    private static byte[] word(String url, String type) {
        var outside =
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/attachedTemplate\" TargetMode=\"External\" Target=\"%1$s\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"http://x/image\" TargetMode=\"External\" Target=\"%1$s\"/>"
                        + "<Relationship Id=\"rId3\" Type=\"http://x/numbering\" Target=\"%1$s\"/></Relationships>";
        return Zip.of(Map.of(
                "_rels/.rels",
                WordFile.relations("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels",
                outside.formatted(url),
                "word/document.xml",
                type
                        + WordFile.xml(WordFile.paragraph("一"))
                                .substring("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".length())));
    }

    private static void tryToRead(byte[] content) {
        try {
            Documents.read("年报", content, Limits.DEFAULT);
        } catch (UnreadableDocumentException refused) {
            assertThat(Reading.words(refused)).isNotBlank();
        }
    }

    private static boolean isCalled(ServerSocket server) throws IOException {
        try (var call = server.accept()) {
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
