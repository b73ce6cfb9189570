/// What was removed because nobody needs it.
package struct BlobSweep: Hashable, Sendable {
    package var removed = 0
    /// Bytes that the disk has again.
    package var bytes = 0
    /// Files that were never finished.
    package var unfinished = 0

    package init() {}
}
