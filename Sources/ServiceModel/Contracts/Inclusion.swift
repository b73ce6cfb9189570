/// How much of something is included.
package enum Inclusion: Hashable, Sendable, Codable {
    case none
    case all
    case upTo(Int, per: ContractPeriod)
}
