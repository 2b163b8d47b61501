package org.gascheck.service.api;

/**
 * A draft of a rectification notice.
 *
 * @param name its number and subject, as a file name
 * @param page in HTML, whole
 */
record NoticeToPrint(String name, String page) {
}
