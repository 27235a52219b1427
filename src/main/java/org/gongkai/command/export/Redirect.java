package org.gongkai.command.export;

/** A small page that leads on to another. */
final class Redirect {

    private Redirect() {}

    /**
     * @param target address, with or without scheme and host
     * @param canonical scheme and host to put before it for machines
     */
    static String page(String target, String canonical) {
        var link = quoted(target);
        return """
                <!DOCTYPE html>
                <html>
                <head>
                  <meta charset="utf-8">
                  <meta http-equiv="refresh" content="0; url=%1$s">
                  <meta name="robots" content="noindex">
                  <link rel="canonical" href="%2$s">
                  <title>%1$s</title>
                </head>
                <body><p><a href="%1$s">%1$s</a></p></body>
                </html>
                """.formatted(link, target.startsWith("/") ? quoted(canonical) + link : link);
    }

    private static String quoted(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
