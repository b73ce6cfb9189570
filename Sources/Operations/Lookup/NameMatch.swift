import Storage

/// How much of a name has to be given.
package enum NameMatch: Sendable {
    /// A part that only one has will do.
    case part
    /// The whole name, a number or the id: for what is changed, removed or overwritten.
    case whole
}
