/// Why it was decided so who pays, with the figures of that moment.
package enum VerdictReason: Hashable, Sendable, Codable {
    /// A contract includes the work, as far as the pools go.
    case included(contract: String, [PoolState], parts: Bool, PriceTerms)
    /// A contract sets the times; the work is paid by its prices.
    case timesOnly(contract: String, PriceTerms)
    /// What it includes is used up.
    case usedUp(contract: String, PoolState, PriceTerms)
    /// The maker's warranty of a device.
    case warranty(device: String, through: Day)
    /// The warranty of our own repair: the fault is back that an earlier order had mended.
    case ownRepair(device: String, order: OrderNumber, done: Day, through: Day)
    case noContract
    case creditStop(since: Day, reason: String)
    case overLimit(contract: String, estimate: Money, limit: Money)
    case suspended(contract: String, since: Day, reason: String)
    /// No other contract has taken its place.
    case ended(contract: String, on: Day)
    /// The work is wanted on a day on which the contract covers nothing.
    case uncovered(contract: String, Day)
    /// Reported as warranty, and the warranty is over.
    case warrantyOver(device: String, on: Day)
}
