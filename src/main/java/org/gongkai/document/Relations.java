package org.gongkai.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which other parts of its own archive a part of an Office file refers to. What lies outside is left out. */
final class Relations {

    private final Map<String, String> targetsById = new LinkedHashMap<>();
    private final Map<String, String> targetsByType = new LinkedHashMap<>();

    private Relations() {}

    /**
     * @param part the part that refers, empty for the archive itself
     */
    static Relations of(Archive archive, String part, Allowance allowance) throws IOException, XMLStreamException {
        var relations = new Relations();
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        if (archive.has(name)) {
            try (var content = archive.open(name)) {
                relations.read(Xml.of(content, allowance), folder);
            }
        }
        return relations;
    }

    private void read(Xml xml, String folder) throws XMLStreamException, UnreadableDocumentException {
        while (xml.nextElement()) {
            if (xml.name().equals("Relationship")
                    && !xml.attribute("TargetMode").equals("External")) {
                var target = resolved(folder, xml.attribute("Target"));
                targetsById.put(xml.attribute("Id"), target);
                targetsByType.putIfAbsent(xml.attribute("Type"), target);
            }
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var base = folder;
        var rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    /** The first target whose type ends so; the strict and the transitional dialect differ before the end. */
    Optional<String> target(String typeEnd) {
        return targetsByType.entrySet().stream()
                .filter(relation -> relation.getKey().endsWith(typeEnd))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Optional<String> byId(String id) {
        return Optional.ofNullable(targetsById.get(id));
    }
}
