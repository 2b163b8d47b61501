package org.gascheck.documents.notices;

/** Names of files that any system can keep, whatever a submission says. */
final class FileNames {

    private static final int LONGEST = 40;

    private FileNames() {
    }

    /**
     * The name of the file of a notice, without its ending. It begins with the number of the notice, so that it is
     * neither empty nor one that a system keeps for itself, and no two are alike.
     */
    static String of(Notice notice) {
        StringBuilder name = new StringBuilder();
        notice.subject().codePoints().limit(LONGEST).forEach(point -> name.appendCodePoint(
                Character.isLetterOrDigit(point) && Character.isBmpCodePoint(point) ? point : '_'));
        return String.format("%06d-%s", notice.number(), name);
    }
}
