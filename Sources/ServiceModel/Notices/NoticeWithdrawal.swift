/// Why a message that nobody has seen is not sent any more.
package enum NoticeWithdrawal: String, CaseIterable, Sendable, Codable {
    /// What it tells was taken back, or is another thing by now.
    case overtaken
    /// Nobody comes: the visit was recalled, cancelled or is over.
    case notComing = "not-coming"
    /// They come in time after all.
    case inTime = "in-time"
    /// The customer wants no notices.
    case unwanted
}
