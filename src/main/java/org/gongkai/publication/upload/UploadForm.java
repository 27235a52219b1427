package org.gongkai.publication.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The fields of {@code publication/upload.jte} as a form brings them: ids of files that the page's script has uploaded, and, without a script, the
 * files themselves. A handler takes it as a parameter.
 */
public record UploadForm(
        @Nullable List<String> upload, @Nullable List<MultipartFile> file) {

    List<String> uploads() {
        return upload == null ? List.of() : upload;
    }

    List<MultipartFile> files() {
        return file == null
                ? List.of()
                : file.stream().filter(each -> !each.isEmpty()).toList();
    }

    public boolean isEmpty() {
        return uploads().isEmpty() && files().isEmpty();
    }
}
