/// The best plan of a small problem by trying them all: priorities first, then numbers, then cost.
struct RoutingBruteForce {
    let model: RoutingModel

    struct Worth: Comparable {
        var priority = 0
        var count = 0
        var cost = 0

        static func < (one: Worth, other: Worth) -> Bool {
            (one.priority, one.count, -one.cost) < (other.priority, other.count, -other.cost)
        }
    }

    func best() -> Worth {
        let all = model.work.values.sorted { $0.name < $1.name }
        let subsets = 1 << all.count
        let byVehicle = model.vehicles.map { vehicle in
            (0..<subsets).map { subset in
                cheapest(all.indices.filter { subset & (1 << $0) != 0 }.map { all[$0] }, vehicle)
            }
        }
        return best(0, left: subsets - 1, byVehicle, all)
    }

    private func best(_ number: Int, left: Int, _ costs: [[Int?]], _ all: [RoutingModel.Work]) -> Worth {
        guard number < costs.count else { return Worth() }
        var best: Worth?
        var subset = left
        while true {
            if let cost = costs[number][subset] {
                var worth = self.best(number + 1, left: left & ~subset, costs, all)
                worth.cost += cost
                for index in all.indices where subset & (1 << index) != 0 {
                    worth.priority += all[index].priority
                    worth.count += 1
                }
                best = max(best ?? worth, worth)
            }
            if subset == 0 { return best ?? Worth() }
            subset = (subset - 1) & left
        }
    }

    private func cheapest(_ work: [RoutingModel.Work], _ vehicle: RoutingModel.Vehicle) -> Int? {
        if work.isEmpty { return 0 }
        var best: Int?
        permute(work, []) { order in
            guard model.isSound(order, vehicle) else { return }
            best = min(best ?? .max, model.cost(order, vehicle))
        }
        return best
    }

    private func permute(
        _ rest: [RoutingModel.Work], _ done: [RoutingModel.Work], _ body: ([RoutingModel.Work]) -> Void
    ) {
        if rest.isEmpty { return body(done) }
        for index in rest.indices {
            var others = rest
            let one = others.remove(at: index)
            permute(others, done + [one], body)
        }
    }
}
