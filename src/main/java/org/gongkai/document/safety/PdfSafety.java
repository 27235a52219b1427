package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;

/** PDF files: whole and not locked. */
final class PdfSafety {

    private PdfSafety() {}

    static FileKind kind(Path file) throws IOException {
        PdfTables.requireBounded(file);
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw Fault.of(Fault.Kind.LOCKED);
            }
            if (document.getNumberOfPages() == 0) {
                throw Fault.of(Fault.Kind.BROKEN);
            }
            return FileKind.PDF;
        } catch (org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException locked) {
            throw Fault.of(Fault.Kind.LOCKED);
        } catch (Fault fault) {
            throw fault;
        } catch (IOException broken) {
            throw Fault.of(Fault.Kind.BROKEN);
        }
    }
}
