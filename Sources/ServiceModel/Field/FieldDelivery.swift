/// What one request of a phone brought. The same event may come again, in any order.
package struct FieldDelivery: Hashable, Sendable {
    package var phone: String
    /// By the phone's clock.
    package var sentAt: Timestamp
    /// The last number that the phone had written by then.
    package var upTo: Int
    package var events: [FieldEvent]

    package init(phone: String, sentAt: Timestamp, upTo: Int, events: [FieldEvent]) {
        self.phone = phone
        self.sentAt = sentAt
        self.upTo = upTo
        self.events = events
    }
}
