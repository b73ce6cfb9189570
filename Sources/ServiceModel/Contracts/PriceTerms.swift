/// By which prices work is paid that a contract does not include; kept for the settlement.
package struct PriceTerms: Hashable, Sendable, Codable {
    /// The name of the price list; empty for the company's usual one.
    package var list: String
    /// Hundredths of a percent: 1000 is 10 %.
    package var discount: Int

    package init(list: String = "", discount: Int = 0) {
        self.list = list
        self.discount = discount
    }
}
