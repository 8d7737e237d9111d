package org.w3id.entente.server;

/** A text that a regular expression can be matched against until the time is up: some take longer than the world lasts. */
final class TimedText implements CharSequence {

    /** A power of two, less one: how many characters are read between two looks at the clock. */
    private static final int BETWEEN_CHECKS = (1 << 12) - 1;

    private final String text;
    private final Deadline deadline;
    private int reads;

    TimedText(String text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & BETWEEN_CHECKS) == 0) {
            deadline.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
