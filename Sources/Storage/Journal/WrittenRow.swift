/// A row that an entry of the journal wrote.
package struct WrittenRow: Hashable, Sendable {
    package let table: String
    package let key: String
}
