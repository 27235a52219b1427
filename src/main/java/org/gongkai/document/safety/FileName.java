package org.gongkai.document.safety;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.platform.Message;

/**
 * A file's name without folders and without signs that hide what it is.
 *
 * @param stem all before the ending, as given
 * @param ending in small letters without the dot; empty without one
 */
record FileName(String stem, String ending, boolean wasMended) {

    static final int LONGEST = 100;

    /** Controls, marks that turn the direction of writing, and signs of no width. */
    private static final Pattern HIDING = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}\\p{Zl}\\p{Zp}]");

    /** No system's names hold these. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    private static final Pattern ENDING = Pattern.compile("\\.([0-9A-Za-z]{1,8})$");

    /** Endings of what runs by a double click. */
    static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "bat", "cmd", "scr", "pif", "msi", "js", "jse", "vbs", "vbe", "wsf", "wsh", "hta", "lnk",
            "ps1", "jar", "sh", "apk", "dll", "cpl", "reg", "svg", "docm", "xlsm", "pptm", "dotm", "xltm", "chm", "php",
            "jsp", "asp", "aspx");

    static FileName of(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // Signs that mean something else in an address.
        var visible = HIDING.matcher(last)
                .replaceAll("")
                .replace('%', '％')
                .replace('#', '＃')
                .replace(';', '；');
        var name = FORBIDDEN.matcher(visible).replaceAll("_").strip().replaceAll("[. ]+$", "");
        var ending = ENDING.matcher(name);
        return ending.find()
                ? new FileName(
                        name.substring(0, ending.start()),
                        ending.group(1).toLowerCase(Locale.ROOT),
                        !name.equals(given))
                : new FileName(name, "", !name.equals(given));
    }

    /** The name with the ending of what the file is; endings of programs before it are taken apart. */
    Verdict fitting(FileKind kind) {
        var remarks = new ArrayList<Message>();
        var fits = kind.endings().contains(ending);
        var bare = fits || FileKind.ofEnding(ending).isPresent() || PROGRAMS.contains(ending) || ending.isEmpty()
                ? stem
                : stem + "." + ending;
        var plain = withoutPrograms(bare).replaceFirst("^[. ]+", "");
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
        }
        var name = (plain.isBlank() ? "file" : plain) + "."
                + (fits ? ending : kind.endings().getFirst());
        if (!fits || wasMended || !plain.equals(stem)) {
            remarks.add(Message.of("safety.renamed", name));
        }
        return new Verdict.Fine(kind, name, remarks);
    }

    private static String withoutPrograms(String stem) {
        var plain = stem;
        for (var inner = ENDING.matcher(plain); inner.find(); inner = ENDING.matcher(plain)) {
            var ending = inner.group(1).toLowerCase(Locale.ROOT);
            if (!PROGRAMS.contains(ending) && FileKind.ofEnding(ending).isEmpty()) {
                return plain;
            }
            plain = plain.substring(0, inner.start());
        }
        return plain;
    }
}
