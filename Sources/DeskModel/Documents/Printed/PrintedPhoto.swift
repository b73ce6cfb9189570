/// A picture with what it shows.
package struct PrintedPhoto: Hashable, Sendable, Codable {
    /// Of its file.
    package var hash: String
    package var name: String
    package var caption: String

    package init(hash: String, name: String, caption: String) {
        self.hash = hash
        self.name = name
        self.caption = caption
    }
}
