import ServiceModel

/// By what a list can be sorted; `o` goes to the next of these.
struct ListSorting: Sendable {
    /// The command's name, such as `stock.sort`.
    let command: String
    let sentence: Phrase
    /// The first one holds until another is chosen.
    let names: [Phrase]
    /// What `o` says in another list of the same place; `nil` where the place is its own.
    let elsewhere: Phrase?
}
