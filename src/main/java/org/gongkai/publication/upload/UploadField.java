package org.gongkai.publication.upload;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkai.document.safety.FileKind;

/**
 * What {@code publication/upload.jte} shows. The form around it is sent with POST as {@code multipart/form-data} and carries the CSRF field; the
 * page names {@code Assets.UPLOAD_SCRIPT}; the handler takes an {@link UploadForm}.
 *
 * @param limit bytes of the largest file
 */
public record UploadField(long limit) {

    public static UploadField of(Uploads uploads) {
        return new UploadField(uploads.limit());
    }

    public String address() {
        return "/desk/uploads/";
    }

    /** Endings of the kinds that are taken, as a file chooser wants them. */
    public String accepted() {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    public String words(String key) {
        return UploadWords.WORDS.of(key, String.valueOf(limit >> 20));
    }

    /** With gaps that the script fills. */
    public String progress() {
        return UploadWords.WORDS.of("upload.progress", "{0}", "{1}", "{2}", "{3}");
    }

    /** With a gap that the script fills. */
    public String done() {
        return UploadWords.WORDS.of("upload.done", "{0}");
    }
}
