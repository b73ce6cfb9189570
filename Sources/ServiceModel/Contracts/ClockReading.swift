/// What a contract's clock says of one target.
package enum ClockReading: Hashable, Sendable {
    /// The first moment at which it has run the target.
    case due(Timestamp)
    /// It stands still and cannot say when: the beginning of the unbroken stop, and the covered minutes still to run.
    case stopped(since: Timestamp, left: Int)
    /// The contract does not cover enough time, ever (or not within a hundred years): the minutes still to run after
    /// all of it.
    case neverCovered(left: Int)
}
