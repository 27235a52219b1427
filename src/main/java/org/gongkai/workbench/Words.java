package org.gongkai.workbench;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one module's staff pages, from one bundle below {@code messages/}. The staff pages are in Chinese, the language of the work. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The words of the shell and of the components that all staff pages share. */
    public static final Words SHELL = in("workbench");

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @param bundle name of the bundle without its folder, such as {@code review} */
    public static Words in(String bundle) {
        return new Words(ResourceBundle.getBundle("messages." + bundle, Locale.ROOT, NO_FALLBACK));
    }

    /**
     * Words with their gaps filled in; numbers come as strings where no separators are wanted.
     *
     * @throws java.util.MissingResourceException when there are no such words
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.SIMPLIFIED_CHINESE).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The keys with that beginning. */
    public List<String> startingWith(String prefix) {
        return bundle.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }
}
