/// Where one message stands on its way out.
package enum OutboxState: String, CaseIterable, Sendable, Codable {
    /// It waits: for the first time, or after a try that did not work.
    case queued
    /// Somebody hands it to the mail server now.
    case sending
    /// The server took it.
    case sent
    /// The server said no for good.
    case refused
    /// It was tried as often as makes sense, or it says what is of no use any more.
    case givenUp = "given-up"
    /// A person wanted it not to be sent, or what it tells is no longer so.
    case stopped

    /// Nothing more happens to it by itself, and it has not reached anybody.
    package var needsSomebody: Bool { self == .refused || self == .givenUp }
    package var isOver: Bool { self != .queued && self != .sending }
}
