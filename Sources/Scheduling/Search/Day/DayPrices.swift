/// Soft prices where serving comes first: see ``ServingOrder``.
extension DaySearch {
    /// Number of iterations between two looks; large enough that they cost almost nothing.
    static func stepsBetweenPrices(_ map: DayMap) -> Int { max(1024, 16 * map.jobs) }

    /// A job that waits although a route has room for it is worth that place from now on; one that has none is worth what
    /// it was. Draws nothing from the search's chance.
    mutating func payForPlaces() {
        let chance = (dice, untilBlink)
        for index in 0..<waitingCount {
            let job = Int(waiting[index])
            guard isMyJob[job] != 0 else { continue }
            let price = ServingOrder.price(map.omissionCost[job], place: costOfPlace(for: job))
            let limited = Int32(clamping: min(price, DayMap.mostWeight))
            let change = Int(limited &- map.weight[job])
            guard change != 0 else { continue }
            map.weight[job] = limited
            cost += change
            missed += change
        }
        (dice, untilBlink) = chance
    }

    /// What its cheapest place costs now; `nil` without any.
    private mutating func costOfPlace(for job: Int) -> Int? {
        var best = DayPlace(cost: Int32(DayMap.mostWeight))
        let candidates = map.candidates
        for c in Int(candidates.first[job])..<Int(candidates.first[job + 1]) {
            untilBlink = .max
            lookForPlace(of: job, on: Int(candidates.shift[c]), candidates.standing[c], &best)
        }
        return best.shift < 0 ? nil : Int(best.cost)
    }
}
