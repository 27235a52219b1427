package org.gongkai.platform.file;

import java.io.IOException;

/** A stored file is gone or is not what it was: the disk, or somebody beside the site, has changed it. */
public final class DamagedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    public DamagedFileException(String sha256, Throwable cause) {
        super("stored file " + sha256 + " is damaged or gone", cause);
    }

    public DamagedFileException(String sha256) {
        super("stored file " + sha256 + " is damaged or gone");
    }
}
