import Testing

/// Random problems of every kind, judged by a reading of their own.
@Suite struct SolvePropertyTests {
    @Test func givenRoutesOfEveryKindBecomePlansThatKeepTheRules() throws {
        var causes: Set<String> = []
        for seed in 0..<300 {
            var random = RandomRouting(seed)
            random.hasCosts = seed % 5 == 0
            random.hasGaps = seed % 4 == 1
            let problem = random.problem(
                vehicles: 1 + seed % 3, jobs: 1 + seed % 5, shipments: seed % 3, hasSteps: true)
            let model = RoutingModel(problem)
            let solved = try Solving(problem, iterations: 100)
            let faults = RoutingChecker(model: model).faults(of: solved.answer)
            #expect(faults == [], "seed \(seed)")
            causes.formUnion(try judge(solved, model, seed))
        }
        let all: Set = [
            "delay", "load", "max_tasks", "skills", "precedence", "missing_break", "max_travel_time", "max_distance",
            "max_load", "no_way",
        ]
        #expect(causes.isSuperset(of: all), "\(all.subtracting(causes))")
    }

    /// A given route is told to break a rule exactly when it does. The causes told.
    private func judge(_ solved: Solving, _ model: RoutingModel, _ seed: Int) throws -> Set<String> {
        let told = solved.summary["violations"] as? [[String: Any]] ?? []
        for vehicle in model.vehicles {
            let order = vehicle.steps.compactMap { model.work[$0] }
            let broken = told.filter { $0["vehicle"] as? Int == vehicle.id }
            #expect(order.isEmpty || model.isSound(order, vehicle) == broken.isEmpty, "seed \(seed), \(vehicle.id)")
            let names = Set(broken.map { "\($0["type"] ?? "") \($0["id"] ?? 0)" })
            let rest = order.filter { !names.contains($0.name) }
            #expect(rest.isEmpty || model.isSound(rest, vehicle), "seed \(seed), \(vehicle.id): the rest")
        }
        return Set(
            told.flatMap { $0["violations"] as? [[String: Any]] ?? [] }.compactMap { $0["cause"] as? String })
    }

    @Test(arguments: [1, 60, 5000])
    func servingComesFirstWhateverTheUnit(_ unit: Int) throws {
        var cheapest = 0
        let problems = 60
        for seed in 0..<problems {
            var random = RandomRouting(seed + 1000)
            random.unit = unit
            random.hasCosts = seed % 4 == 0
            let problem = random.problem(vehicles: 2, jobs: 3 + seed % 2, shipments: seed % 3 == 0 ? 1 : 0)
            let model = RoutingModel(problem)
            let solved = try Solving(problem, iterations: 1500)
            #expect(RoutingChecker(model: model).faults(of: solved.answer) == [], "seed \(seed)")
            let best = RoutingBruteForce(model: model).best()
            #expect(solved.summary["priority"] as? Int == best.priority, "seed \(seed)")
            #expect(solved.work.count == best.count, "seed \(seed)")
            if solved.summary["cost"] as? Int == best.cost { cheapest += 1 }
        }
        #expect(cheapest * 100 >= problems * 95, "\(cheapest) of \(problems)")
    }

    /// A job left out has a reason that a second reading finds too: nowhere on the routes as they are is room for it.
    @Test func whatIsLeftOutFitsNowhere() throws {
        for seed in 0..<120 {
            var random = RandomRouting(seed + 5000)
            let problem = random.problem(vehicles: 2, jobs: 7, shipments: 1)
            let model = RoutingModel(problem)
            let solved = try Solving(problem, iterations: 200)
            for left in solved.unassigned {
                let reason = left["reason"] as? String ?? ""
                #expect(!reason.contains("no check says") && !reason.hasPrefix("Fits"), "seed \(seed): \(reason)")
                guard left["type"] as? String == "job", let one = model.work["job \(left["id"] ?? 0)"] else { continue }
                for vehicle in model.vehicles {
                    let order = order(of: vehicle, solved, model)
                    let fits = (0...order.count).contains { position in
                        model.isSound(Array(order[..<position]) + [one] + Array(order[position...]), vehicle)
                    }
                    #expect(!fits, "seed \(seed): \(one.name) fits vehicle \(vehicle.id)")
                }
                if reason.hasPrefix("Skills are missing (2/2)") {
                    #expect(model.vehicles.allSatisfy { !one.skills.isSubset(of: $0.skills) }, "seed \(seed)")
                }
            }
        }
    }

    private func order(
        of vehicle: RoutingModel.Vehicle, _ solved: Solving, _ model: RoutingModel
    ) -> [RoutingModel.Work] {
        let route = solved.routes.first { $0["vehicle"] as? Int == vehicle.id }
        let steps = route?["steps"] as? [[String: Any]] ?? []
        return steps.compactMap { model.work["\($0["type"] ?? "") \($0["id"] ?? 0)"] }
    }
}
