/// Soft prices where serving comes first: see ``ServingOrder``.
extension SearchState {
    /// Number of iterations between two looks; large enough that they cost little.
    static func stepsBetweenPrices(_ space: SearchSpace) -> Int { max(512, 16 * space.tasks.count) }

    /// A task that waits although there is room for it is worth that place from now on; one that has none is worth what
    /// it was. To be asked between two iterations.
    mutating func payForPlaces(_ dice: Xoshiro) {
        var dice = dice
        for index in 0..<waitingCount {
            let u = Int(waiting[index])
            let price = ServingOrder.price(space.omissionCost[u], place: costOfPlace(for: u, &dice))
            let change = price - space.costs.unplanned[u]
            guard change != 0 else { continue }
            space.costs.unplanned[u] = price
            cost += change
            noteForgone(change)
        }
    }

    /// What its cheapest place costs now; `nil` without any.
    private mutating func costOfPlace(for u: Int, _ dice: inout Xoshiro) -> Int? {
        let most = Int.max / 8
        guard space.isPlacedAlone[u] != 0 else {
            let place = lookForTied(u, below: most, onlyTouched: false, &dice)
            return place.stops.isEmpty ? nil : place.cost
        }
        var best = BestPlace(cost: most)
        for c in Int(space.candidates.first[u])..<Int(space.candidates.first[u + 1]) {
            lookForPlace(
                of: u, on: Int(space.candidates.shift[c]), standing: space.candidates.standing[c], &best, &dice,
                blinks: 0)
        }
        return best.shift < 0 ? nil : best.cost
    }
}
