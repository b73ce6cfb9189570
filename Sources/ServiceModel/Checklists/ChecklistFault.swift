/// Why questions make no checklist. Questions are counted from 1.
package enum ChecklistFault: Error, Hashable, Sendable {
    /// Two questions are the same.
    case same(String)
    /// A question is asked only after one that stands above it.
    case notEarlier(question: String, after: String)
    /// Only a number with limits lies inside or outside of them.
    case withoutLimits(question: String, after: String)
    /// The earlier question cannot be answered so.
    case impossible(question: String, after: String, value: String)
    /// It is asked once, and the earlier one once for each device.
    case acrossDevices(question: String, after: String)
}
