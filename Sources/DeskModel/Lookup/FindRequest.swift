/// Asks for everything that answers to what was typed; an answer carries the same id.
package struct FindRequest: Hashable, Sendable {
    package var id: Int
    package var text: String
    /// How many of each kind at most.
    package var limit: Int

    package init(id: Int, text: String, limit: Int = 8) {
        self.id = id
        self.text = text
        self.limit = limit
    }
}
