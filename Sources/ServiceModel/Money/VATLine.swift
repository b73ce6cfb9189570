/// One line of an invoice's tax summary.
package struct VATLine: Hashable, Sendable {
    package let rate: VATRate
    package let net: Money
    package let tax: Money
}
