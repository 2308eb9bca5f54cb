package dev.parley.revision;

/**
 * The place of a revision among those of its item; the greatest wins, whatever the order of arrival. Revisions are ordered by
 * the time of fetching, then by the time of change that the source declares. Ingest makes the times of one item rise, so that of
 * two revisions in one file the later wins. At the moment of a fetch a withdrawal comes last. Where all times are equal the
 * hashes decide: not rightly, but the same way in every order.
 *
 * @param fetchedAt   when it was fetched, or when the item was withdrawn; milliseconds since 1970-01-01 UTC
 * @param updatedAt   when the source says that it was changed, in the same unit; {@link #UNKNOWN} where it does not say
 * @param contentHash the content's hash; empty for a withdrawal
 */
public record Moment(long fetchedAt, long updatedAt, String contentHash) implements Comparable<Moment> {
    /** Before every time. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** That of an item's withdrawal. */
    public static Moment withdrawal(long at) {
        return new Moment(at, UNKNOWN, "");
    }

    public boolean isWithdrawal() {
        return contentHash.isEmpty();
    }

    public boolean isSameContentAs(Moment other) {
        return contentHash.equals(other.contentHash);
    }

    @Override
    public int compareTo(Moment other) {
        if (fetchedAt != other.fetchedAt) {
            return Long.compare(fetchedAt, other.fetchedAt);
        }
        if (isWithdrawal() || other.isWithdrawal()) {
            return Boolean.compare(isWithdrawal(), other.isWithdrawal());
        }
        return updatedAt != other.updatedAt
                ? Long.compare(updatedAt, other.updatedAt)
                : contentHash.compareTo(other.contentHash);
    }
}
