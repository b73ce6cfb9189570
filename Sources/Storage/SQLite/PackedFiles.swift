/// What became of the files beside a store in its backup.
package struct PackedFiles: Hashable, Sendable {
    package var count = 0
    package var bytes = 0
    /// Hashes of files that documents need, and that are missing or damaged beside the store.
    package var faults: [String] = []

    package init() {}
}
