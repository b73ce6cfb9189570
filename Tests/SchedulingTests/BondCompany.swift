import Scheduling

/// Small made-up companies whose tasks and goods are tied together, one per seed. A tick is a minute.
struct BondCompany {
    var dice: Dice
    static let places = 8

    init(_ seed: Int) {
        dice = Dice(state: UInt64(seed) &* 104_729 &+ 5)
    }

    enum Trait: CaseIterable {
        case crews, order, shipments, loads, stock, profiles, kinds, limits
    }

    mutating func problem(_ traits: Set<Trait>, shifts: Int = 3, tasks: Int = 5) throws -> Problem {
        let points = (0..<Self.places).map { _ in (x: dice.below(40), y: dice.below(40)) }
        let matrix = points.flatMap { a in points.map { b in Tick(abs(a.x - b.x) + abs(a.y - b.y)) } }
        var people = (0..<shifts).map { shift($0, traits) }
        var work = (0..<tasks).map { _ in task(traits) }
        if traits.contains(.crews) { for u in traits.contains(.shipments) ? 5..<7 : 0..<2 { work[u].crew = 2 } }
        if traits.contains(.order) {
            work[3].predecessors = [Predecessor(2, lag: Tick(dice.below(30)), isSameTechnician: dice.below(2) == 0)]
            work[4].predecessors = [Predecessor(dice.below(4))]
        }
        var shipments: [Shipment] = []
        if traits.contains(.shipments) {
            shipments = [Shipment(pickup: 0, delivery: 1, amount: [2]), Shipment(pickup: 2, delivery: 3, amount: [1])]
            for index in people.indices { people[index].stock.capacity = [2 + dice.below(2)] }
        }
        let slow =
            traits.contains(.profiles) ? [TravelTimes(matrix: matrix.map { $0 + $0 / 2 }, places: Self.places)] : []
        let travel = TravelTimes(matrix: matrix, places: Self.places)
        return try Problem(
            shifts: people, tasks: work, travel: travel, otherTravel: slow,
            distances: traits.contains(.limits) ? travel : nil, shipments: shipments,
            depot: traits.contains(.stock) ? Depot(place: 7, service: 5) : nil, ticksPerMinute: 1)
    }

    private mutating func shift(_ index: Int, _ traits: Set<Trait>) -> Shift {
        let place = dice.below(Self.places)
        var shift = Shift(
            technician: index, day: 0, startPlace: place, endPlace: place, earliestStart: 480,
            latestEnd: Tick(700 + 60 * dice.below(4)))
        if traits.contains(.profiles) { shift.profile = index % 2 }
        if traits.contains(.kinds) { shift.kind = index % 2 }
        if traits.contains(.loads) { shift.stock.capacity = [3 + dice.below(3), 2] }
        if traits.contains(.stock) {
            shift.stock.tools = [dice.below(2)]
            shift.stock.parts = [dice.below(3)]
        }
        if traits.contains(.limits) {
            shift.limits.fromHome = Tick(25 + dice.below(25))
            shift.limits.distance = 60 + dice.below(60)
        }
        return shift
    }

    private mutating func task(_ traits: Set<Trait>) -> Task {
        var task = Task(place: dice.below(Self.places), service: Tick(10 + dice.below(50)))
        task.priority = 5 + dice.below(20)
        if dice.below(3) == 0 {
            let opens = Tick(480 + dice.below(200))
            task.windows = [TimeWindow(opens, opens + Tick(30 + dice.below(120)))]
        }
        if traits.contains(.kinds) {
            task.serviceByKind = [1: task.service / 2]
            task.setup = 10
            task.setupByKind = [0: 3]
        }
        if traits.contains(.loads) {
            if dice.below(2) == 0 { task.goods.delivery = [1 + dice.below(2), dice.below(2)] }
            if dice.below(2) == 0 { task.goods.pickup = [dice.below(3)] }
        }
        if traits.contains(.stock) {
            if dice.below(2) == 0 { task.goods.tools = [dice.below(2)] }
            if dice.below(2) == 0 { task.goods.parts = [1 + dice.below(2)] }
        }
        return task
    }
}
