package org.w3id.entente.staticsite;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.w3id.entente.project.InputException;

/**
 * What the files of a site are called.
 *
 * @param folder of the site; absolute and normalized
 * @param own a folder in it that no file of the site may be in
 */
record FileNames(Path folder, Path own) {

    /** The name of the file for {@code path}: a web server decodes an address before it looks for the file. */
    String file(String path) {
        try {
            return inside(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8), path);
        } catch (IllegalArgumentException e) {
            throw noFile(path);
        }
    }

    /** {@code name}, if it is one of a file in the folder, but not of those that Entente keeps for itself. */
    String inside(String name, String path) {
        Path file = folder.resolve(name);
        boolean fits = file.normalize().equals(file)
                && !file.equals(folder)
                && file.startsWith(folder)
                && !file.startsWith(own)
                && !name.contains("\n");
        if (!fits) {
            throw noFile(path);
        }
        return name;
    }

    private static InputException noFile(String path) {
        return new InputException("No file can have the address \"" + path + "\". Rename the thing.");
    }
}
