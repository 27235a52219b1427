package org.gongkai.publication;

import java.util.List;
import java.util.Optional;

/**
 * What an item is about.
 *
 * @param theme 主题分类
 * @param words 主题词
 * @param audience 服务对象
 */
public record Subject(Optional<String> theme, List<String> words, Optional<String> audience) {

    public static final Subject NONE = new Subject(Optional.empty(), List.of(), Optional.empty());

    public Subject {
        words = List.copyOf(words);
    }
}
