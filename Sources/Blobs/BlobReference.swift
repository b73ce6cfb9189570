/// What a store keeps of a file that lies beside it.
package struct BlobReference: Hashable, Codable, Sendable {
    package let hash: BlobHash
    /// Bytes.
    package let size: Int

    package init(hash: BlobHash, size: Int) {
        self.hash = hash
        self.size = size
    }
}
