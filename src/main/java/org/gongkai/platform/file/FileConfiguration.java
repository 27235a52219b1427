package org.gongkai.platform.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Where files lie. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    FileBytes fileBytes(@Value("${gongkai.data}") Path data) throws IOException {
        return new FileFolder(Files.createDirectories(data.resolve("files")));
    }

    @Bean
    IncomingFolder incomingFiles(
            @Value("${gongkai.data}") Path data, @Value("${gongkai.files.free-space}") DataSize floor)
            throws IOException {
        var folder = Files.createDirectories(data.resolve("files").resolve("incoming"));
        return new IncomingFolder(
                folder, new Space(() -> Files.getFileStore(folder).getUsableSpace(), floor.toBytes()));
    }
}
