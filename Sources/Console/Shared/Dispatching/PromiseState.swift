package import DeskModel
package import ServiceModel

/// A window being promised: offers on their way or there, one of them chosen.
package struct PromiseState: Sendable {
    package let visit: Visit.ID
    /// The slot request whose answer counts.
    let request: Int
    /// What bounds the visit, and the windows; `nil` while they are being counted.
    package internal(set) var list: SlotList?
    package internal(set) var cursor = 0

    init(_ visit: Visit.ID, request: Int) {
        self.visit = visit
        self.request = request
    }

    package var offers: [SlotOffer]? { list?.offers }

    /// The offers, and one line for a window of the person's own.
    var count: Int { (offers?.count ?? 0) + 1 }

    /// The offer under the cursor; `nil` on the last line.
    var chosen: SlotOffer? { offers.flatMap { $0.indices.contains(cursor) ? $0[cursor] : nil } }
}
