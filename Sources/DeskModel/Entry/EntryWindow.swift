package import ServiceModel

/// When somebody shall come, as it was said.
package struct EntryWindow: Hashable, Sendable {
    package enum Kind: String, Sendable { case wish, promise }

    package enum Span: Hashable, Sendable {
        case day(Day)
        case at(Timestamp)
        case between(TimeWindow)
        case from(Timestamp)
        case to(Timestamp)
    }

    package var span: Span
    package var kind: Kind

    package init(_ span: Span, kind: Kind = .wish) {
        self.span = span
        self.kind = kind
    }
}
