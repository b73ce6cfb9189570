/// An order that follows from a finding.
package struct FindingOrder: Hashable, Sendable {
    package var answer: CheckAnswer.ID
    package var order: Order.ID

    package init(answer: CheckAnswer.ID, order: Order.ID) {
        self.answer = answer
        self.order = order
    }
}
