/// The tasks an iteration places again, and the order in which it does.
struct Work {
    let tasks: Ticks
    var count = 0
    private let sortKeys: Column<Int>
    /// Per task 0, 1 = waiting before this iteration, 2 = taken off in it.
    private let membership: Ticks

    init(tasks all: Int, in arena: Arena) {
        tasks = arena.allocate(all, 0)
        sortKeys = arena.allocate(all, 0)
        membership = arena.allocate(all, 0)
    }

    @inline(__always)
    func holds(_ u: Int) -> Bool { membership[u] != 0 }

    @inline(__always)
    func wasPlanned(_ u: Int) -> Bool { membership[u] == 2 }

    @inline(__always)
    mutating func add(_ u: Int, wasPlanned: Bool) {
        tasks[count] = Int32(truncatingIfNeeded: u)
        membership[u] = wasPlanned ? 2 : 1
        count &+= 1
    }

    @inline(__always)
    mutating func clear() {
        var i = 0
        while i < count {
            membership[Int(tasks[i])] = 0
            i &+= 1
        }
        count = 0
    }

    /// Sorts by one of six orders drawn at random, ties at random.
    mutating func sort(_ space: SearchSpace, _ dice: inout Xoshiro) {
        let order = Order.drawn(&dice)
        var i = 0
        while i < count {
            let u = Int(tasks[i])
            sortKeys[i] = order.key(u, space) << 16 | Int(dice.bits() >> 16)
            i &+= 1
        }
        i = 1
        while i < count {
            let key = sortKeys[i]
            let u = tasks[i]
            var j = i &- 1
            while j >= 0 && sortKeys[j] > key {
                sortKeys[j &+ 1] = sortKeys[j]
                tasks[j &+ 1] = tasks[j]
                j &-= 1
            }
            sortKeys[j &+ 1] = key
            tasks[j &+ 1] = u
            i &+= 1
        }
    }

    /// What goes first: the dear, the dear for their length, anything, the choosy, the remote.
    enum Order {
        case cost, costPerTime, random, fewestShifts, remotest

        static func drawn(_ dice: inout Xoshiro) -> Order {
            switch dice.below(12) {
            case 0..<4: .cost
            case 4..<8: .costPerTime
            case 8..<10: .random
            case 10: .fewestShifts
            default: .remotest
            }
        }

        @inline(__always)
        func key(_ u: Int, _ space: SearchSpace) -> Int {
            switch self {
            case .cost: -space.costs.unplanned[u]
            case .costPerTime:
                (Int(space.tables.service[u]) + 15 * space.problem.ticksPerMinute) * 1024
                    / max(1, space.costs.unplanned[u])
            case .random: 0
            case .fewestShifts: Int(space.candidates.first[u + 1] - space.candidates.first[u])
            case .remotest: -Int(space.candidates.remoteness[u])
            }
        }
    }
}
