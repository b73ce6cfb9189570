package struct WaitingCounts: Hashable, Sendable {
    package var drafts: Int
    package var onHold: Int

    package init(drafts: Int = 0, onHold: Int = 0) {
        self.drafts = drafts
        self.onHold = onHold
    }
}
