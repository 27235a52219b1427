package org.gongkai.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;

/** Addresses of style sheets and scripts; each changes with its contents, so browsers may keep them for good. */
public final class Assets {

    /** Tokens and statutory tables, ahead of {@link #STYLES} on public pages and of {@link #DESK_STYLES} on staff pages. */
    public static final String SHARED_STYLES = versioned("shared.css");

    public static final String STYLES = versioned("site.css");
    public static final String DESK_STYLES = versioned("desk.css");

    /** Comforts of all staff pages. */
    public static final List<String> DESK_SCRIPTS = List.of(versioned("desk.js"), versioned("desk-tables.js"));

    public static final String EDITOR_SCRIPT = versioned("desk-editor.js");
    public static final String UPLOAD_SCRIPT = versioned("desk-upload.js");
    public static final String SHEET_SCRIPT = versioned("desk-sheet.js");
    public static final String REPORT_DESK_STYLES = versioned("desk-report.css");
    public static final String ITEM_STYLES = versioned("desk-items.css");
    public static final String ITEM_SCRIPT = versioned("desk-items.js");

    /** The editor of bodies, and before it the library it is made with. */
    public static final String BODY_SCRIPT = versioned("desk-body.js");

    public static final String BODY_LIBRARY = versioned("vendor/prosemirror.js");
    public static final String ACCESS_SCRIPT = versioned("access.js");
    public static final String SCRIPT = versioned("site.js");

    public static final String FOLDER = "/assets/";

    private Assets() {}

    private static String versioned(String name) {
        try (var in = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            var sum = new CRC32C();
            sum.update(Objects.requireNonNull(in, name).readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
