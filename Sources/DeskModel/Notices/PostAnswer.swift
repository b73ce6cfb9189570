package import ServiceModel

/// What came of handing a message over.
package enum PostAnswer: Hashable, Sendable {
    /// With the server's words.
    case delivered(String)
    /// Not now: the server's words, or a ``PostTrouble``.
    case later(String)
    /// Never: the server's words, or a ``PostTrouble``.
    case refused(String)
    /// It was handed over whole, and nobody said what came of it.
    case unknown(String)
    /// No message can be handed over now: no connection, no trust, no login. It is no message's fault.
    case unreachable(JobFault)
    /// Whoever wanted it sent said no before its end.
    case stopped
}
