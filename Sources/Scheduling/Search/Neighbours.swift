/// The tasks nearest to each task, found when first asked for.
struct Neighbours {
    static let count = 64

    private let space: SearchSpace
    private let lists: Ticks
    private let lengths: Ticks

    init(_ space: SearchSpace) {
        self.space = space
        lists = space.arena.allocate(space.problem.tasks.count * Self.count, Int32(-1))
        lengths = space.arena.allocate(space.problem.tasks.count, Int32(-1))
    }

    /// Nearest first, the task itself not among them.
    @inline(__always)
    func of(_ u: Int) -> UnsafeBufferPointer<Int32> {
        if lengths[u] < 0 { find(u) }
        return lists.part(from: u * Self.count, count: Self.count).prefix(Int(lengths[u]))
    }

    @inline(never)
    private func find(_ u: Int) {
        let place = Int(space.tables.place[u])
        var nearest = NearestFew(capacity: Self.count)
        for v in space.tasks where v != u {
            let other = Int(space.tables.place[v])
            nearest.offer(Int(space.travel.between(place, other)) << 32 | v)
        }
        for (index, key) in nearest.sorted().enumerated() { lists[u * Self.count + index] = Int32(key & 0xFFFF_FFFF) }
        lengths[u] = Int32(nearest.count)
    }
}
