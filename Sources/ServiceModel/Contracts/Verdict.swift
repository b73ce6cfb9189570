/// What was decided about paying when an order arose.
package struct Verdict: Hashable, Sendable, Codable {
    package var payer: Payer

    package init(_ payer: Payer) {
        self.payer = payer
    }
}
