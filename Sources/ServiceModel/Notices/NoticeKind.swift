/// What a customer is told by the program itself.
package enum NoticeKind: String, CaseIterable, Sendable, Codable {
    /// When somebody comes.
    case planned
    /// Somebody has set off, and when they are expected.
    case onTheWay = "on-the-way"
    /// They come later than was told.
    case late
    /// Another time takes the place of the one that was told.
    case newTime = "new-time"
    case done
    /// A report goes out as a PDF. Whoever wants no notices gets it all the same.
    case report

    /// It names a time at which somebody comes, and so takes the place of what was told before.
    package var tellsTime: Bool { self == .planned || self == .newTime }

    /// One can refuse it: reports are no notices.
    package var isNotice: Bool { self != .report }
}
