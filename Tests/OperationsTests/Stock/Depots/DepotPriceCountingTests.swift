import DeskModel
import Geography
import ServiceModel
import Testing

@testable import Operations
@testable import Storage

/// Prices, drops and days with stops at warehouses against every place of the visit with every place of the stop, counted
/// by hand.
@Suite struct DepotPriceCountingTests {
    @Test(arguments: 1...24) func everyPlaceIsFoundAndNoOther(seed: Int) throws {
        var trial = try DepotTrial(seed: seed)
        for _ in 0..<6 { try trial.step() }
        #expect(trial.compared == 12)
    }

    /// The dice reach what is to be compared.
    @Test func theDiceFetchShareAndRefuse() throws {
        var all = DepotTrial.Tally()
        for seed in 1...24 {
            var trial = try DepotTrial(seed: seed)
            for _ in 0..<6 { try trial.step() }
            all.fetched += trial.tally.fetched
            all.shared += trial.tally.shared
            all.short += trial.tally.short
            all.moved += trial.tally.moved
        }
        #expect(all.fetched > 20 && all.shared > 5 && all.short > 20 && all.moved > 2, "\(all)")
    }
}
