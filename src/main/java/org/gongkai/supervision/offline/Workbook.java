package org.gongkai.supervision.offline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.xmlbeans.XmlException;

/** The envelope of a package: a property of the workbook, which Excel and WPS keep when they save it. */
final class Workbook {

    private static final String PROPERTY = "gongkai-package";
    private static final int LONGEST = 4000;

    private Workbook() {}

    static byte[] with(String envelope, byte[] workbook) {
        try (var file = OPCPackage.open(new ByteArrayInputStream(workbook));
                var bytes = new ByteArrayOutputStream()) {
            var properties = new POIXMLProperties(file);
            properties.getCustomProperties().addProperty(PROPERTY, envelope);
            properties.commit();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (OpenXML4JException | XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty for a file that has none; a file that is no workbook at all has none. */
    static Optional<String> envelopeOf(byte[] content) {
        if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
            return Optional.empty();
        }
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var property = new POIXMLProperties(file).getCustomProperties().getProperty(PROPERTY);
            return Optional.ofNullable(property)
                    .map(found -> String.valueOf(found.getLpwstr()))
                    .filter(text -> text.length() <= LONGEST);
        } catch (IOException | OpenXML4JException | XmlException | RuntimeException notOneOfOurs) {
            // Parsers of others run into whatever a hostile file leads them to; the reader says what is wrong with it.
            return Optional.empty();
        }
    }
}
