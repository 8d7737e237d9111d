package org.w3id.entente.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * A form with files, multipart/form-data (RFC 7578), read in memory.
 *
 * @param getContentType of the whole, with the boundary between parts
 * @param content what was sent
 */
record UploadForm(String getContentType, byte[] content) implements RequestContext {

    static final String MEDIA_TYPE = "multipart/form-data";

    /**
     * One document.
     *
     * @param mediaType as the sender says, with parameters; null where nothing is said
     * @param file the name of the sender's file; null for a field without a file
     */
    record Part(String mediaType, String file, byte[] content) {}

    /** The parts in their order; throws {@link Refusal} where they cannot be told apart. */
    List<Part> parts() {
        try {
            List<Part> parts = new ArrayList<>();
            FileItemInputIterator items =
                    new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>().getItemIterator(this);
            while (items.hasNext()) {
                parts.add(part(items.next()));
            }
            return parts;
        } catch (IOException | RuntimeException e) {
            throw Refusal.badRequest("The form cannot be read: " + e.getMessage() + ". Send it as RFC 7578 says, each"
                    + " file as a part of its own.");
        }
    }

    private static Part part(FileItemInput item) throws IOException {
        try (InputStream in = item.getInputStream()) {
            return new Part(item.getContentType(), item.getName(), in.readAllBytes());
        }
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public long getContentLength() {
        return content.length;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public boolean isMultipartRelated() {
        return false;
    }
}
