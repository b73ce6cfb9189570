/// What is wrong with a filter, and at which character it begins, counted from 0.
package struct FilterFault: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case unknownKey(String, nearest: String?)
        case value(String, InputFault)
        /// A quotation mark that nothing closes.
        case openQuote
        case noValue(String)
        /// Nothing has this name.
        case unknownValue(FilterName, String, nearest: String?)
    }

    package let column: Int
    package let kind: Kind

    package init(column: Int, kind: Kind) {
        self.column = column
        self.kind = kind
    }
}
