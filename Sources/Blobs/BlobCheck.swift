/// What a look at every blob found.
package struct BlobCheck: Hashable, Sendable {
    /// Those that hold what they should, and their bytes.
    package var sound = 0
    package var bytes = 0
    package var damaged: [BlobHash] = []
    /// Referred to, and not there.
    package var missing: [BlobHash] = []
    /// Sound, and nobody refers to them.
    package var unreferenced = 0
    /// Files that are no blobs, by their path in the folder; those being written left out.
    package var strangers: [String] = []

    package init() {}

    package var isSound: Bool { damaged.isEmpty && missing.isEmpty }
}
