import DeskModel
import Geography
import ServiceModel
import Testing

@testable import Operations
@testable import Storage

/// A plan of one technician's day against every order of the visits with every place of the stop, counted by hand. A day of
/// so few visits is put together anew in every order (`DayRefill`), so that a plan finds the most there are, whatever the
/// seed; what it places always has its parts.
@Suite struct DepotPlanCountingTests {
    private struct Job {
        let item: CountedDay.Item
        let pieces: Int
    }

    /// A day of four visits that all take the same part along.
    private struct Case {
        let depots: DepotCompany
        var jobs: [Job] = []
        let stop: CountedDay.Item
        let onVan: Int
        let there: Int

        init(seed: Int) throws {
            var dice = Dice(state: UInt64(seed) &* 977)
            depots = try DepotCompany(stops: false)
            let ewa = depots.company.ewa
            let (opens, location) = (dice.number(6...10), dice.place())
            let closes = opens + dice.number(1...5)
            try depots.open("M1", at: location, "\(opens):00", "\(closes):00", minutes: 15)
            (onVan, there) = (dice.number(0...4), dice.number(0...8))
            if onVan > 0 { try depots.receive("AKU", onVan, at: "W1") }
            if there > 0 { try depots.receive("AKU", there, at: "M1") }
            try depots.worksWithoutBreak(ewa)
            let (begin, end) = (SmallCompany.at("8:00"), SmallCompany.at("16:00"))
            stop = CountedDay.Item(
                place: location, seconds: 900, earliest: SmallCompany.at("\(opens):00"),
                latestEnd: SmallCompany.at("\(closes):00"))
            for _ in 0..<4 {
                let (place, minutes, pieces) = (dice.place(), 30 * dice.number(1...4), dice.number(0...3))
                _ = try depots.order(
                    pieces == 0 ? [:] : ["AKU": pieces], at: depots.site(at: place), minutes: minutes)
                jobs.append(
                    Job(
                        item: CountedDay.Item(place: place, seconds: minutes * 60, earliest: begin, latestEnd: end),
                        pieces: pieces))
            }
        }

        /// The most visits that fit into the day with their parts.
        func most() throws -> Int {
            let ewa = depots.company.ewa
            let day = CountedDay(
                home: ewa.home, starts: SmallCompany.at("8:00"), ends: SmallCompany.at("16:00"),
                travel: try depots.desk.snapshot(of: [SmallCompany.monday]).travel)
            return jobs.indices.subsets.flatMap(\.permutations).filter { fits($0.map { jobs[$0] }, day) }
                .map(\.count).max() ?? 0
        }

        private func fits(_ order: [Job], _ day: CountedDay) -> Bool {
            let items = order.map(\.item)
            if order.reduce(0, { $0 + $1.pieces }) <= onVan, day.begins(items) != nil { return true }
            return order.indices.contains { index in
                var stops = items
                stops.insert(stop, at: index)
                return day.begins(stops) != nil && isServed(order, stopBefore: index)
            }
        }

        /// Before the stop everything comes from the van, behind it from the van or from the warehouse.
        private func isServed(_ order: [Job], stopBefore index: Int) -> Bool {
            let rest = onVan - order.prefix(index).reduce(0) { $0 + $1.pieces }
            guard rest >= 0 else { return false }
            return order.dropFirst(index).reduce(0) { $0 + $1.pieces } <= rest + there
        }
    }

    @Test(arguments: 1...60) func aPlanFindsAsManyAsThereAre(seed: Int) throws {
        let trial = try Case(seed: seed)
        let most = try trial.most()
        let monday = SmallCompany.monday
        let diff = try trial.depots.desk.plan(
            PlanRequest(
                from: monday, through: monday, technician: trial.depots.company.ewa.id,
                budget: .iterations(done: 100, schedule: 100)))
        #expect(
            diff.moves.count == most, "\(trial.onVan) on the van, \(trial.there) there: \(trial.jobs.map(\.pieces))")
        guard !diff.moves.isEmpty else { return }
        _ = try trial.depots.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: trial.depots.company.ann)
        let sheet = try trial.depots.sheet(trial.depots.company.ewa)
        #expect(sheet.stops.count == diff.moves.count && sheet.stops.allSatisfy(\.breaches.isEmpty))
    }
}

extension Collection {
    fileprivate var subsets: [[Element]] {
        reduce([[]]) { found, element in found + found.map { $0 + [element] } }
    }
}

extension Array {
    fileprivate var permutations: [[Element]] {
        guard !isEmpty else { return [[]] }
        return indices.flatMap { index -> [[Element]] in
            var rest = self
            let first = rest.remove(at: index)
            return rest.permutations.map { [first] + $0 }
        }
    }
}
