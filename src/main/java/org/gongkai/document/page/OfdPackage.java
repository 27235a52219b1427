package org.gongkai.document.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;

/** The parts of an OFD file by their paths; parts nobody asks for, such as fonts and pictures, are never unpacked. */
final class OfdPackage implements AutoCloseable {

    /** Parts of this size may be packed as well as they like. */
    private static final int SMALL = 1 << 20;

    private final ZipFile zip;
    private final Limits limits;
    private final Quota quota;
    private long unpacked;

    private OfdPackage(ZipFile zip, Limits limits, Quota quota) {
        this.zip = zip;
        this.limits = limits;
        this.quota = quota;
    }

    static OfdPackage of(byte[] content, Limits limits, Quota quota) throws IOException {
        var zip = ZipFile.builder().setByteArray(content).get();
        var entries = zip.getEntries();
        for (var count = 0; entries.hasMoreElements(); count++) {
            entries.nextElement();
            if (count > limits.entries()) {
                zip.close();
                throw tooLarge();
            }
        }
        return new OfdPackage(zip, limits, quota);
    }

    OfdXml open(String path) throws IOException {
        var part = zip.getEntry(path);
        if (part == null || !zip.canReadEntryData(part)) {
            throw new ZipException(path);
        }
        return OfdXml.of(bytes(part), quota);
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    private byte[] bytes(ZipArchiveEntry part) throws IOException {
        var largest = Math.min(
                limits.bytes() - unpacked, Math.max(SMALL, part.getCompressedSize() * (long) limits.expansion()));
        try (var in = zip.getInputStream(part)) {
            var bytes = in.readNBytes((int) Math.clamp(largest + 1, 0, Integer.MAX_VALUE - 8));
            if (bytes.length > largest) {
                throw tooLarge();
            }
            unpacked += bytes.length;
            return bytes;
        }
    }

    /** Where a part says another one is: from the root when it begins with a slash, else from the part's own folder. */
    static String resolve(String from, String location) {
        var path = new ArrayDeque<String>();
        if (!location.startsWith("/")) {
            step(path, from.substring(0, from.lastIndexOf('/') + 1));
        }
        step(path, location.strip());
        return String.join("/", path);
    }

    private static void step(ArrayDeque<String> path, String steps) {
        for (var step : steps.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
    }

    private static UnreadableDocumentException tooLarge() {
        return new UnreadableDocumentException(Message.of("page.too-large"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
