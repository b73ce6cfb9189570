/// One answer that is offered to a doubt.
package struct EntryOption: Hashable, Sendable {
    package var doubt: EntryDoubt
    package var choice: EntryChoice
    /// `Agregat chłodniczy Mroźnik LT8  ML-2015-394799`.
    package var text: String
    /// What speaks for it; may be empty.
    package var reason: String
}
