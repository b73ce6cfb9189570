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

/// Keeps the smallest few of many keys: a heap whose root is the largest kept.
struct NearestFew {
    private var heap: [Int] = []
    private let capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        heap.reserveCapacity(capacity)
    }

    var count: Int { heap.count }

    func sorted() -> [Int] { heap.sorted() }

    /// Keeps a key that is among the least; returns what a key has to be less than from now on.
    @discardableResult
    mutating func offer(_ key: Int) -> Int {
        if heap.count < capacity {
            heap.append(key)
            var child = heap.count - 1
            while child > 0, heap[(child - 1) / 2] < heap[child] {
                heap.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
        } else if key < heap[0] {
            heap[0] = key
            sink()
        }
        return heap.count < capacity ? .max : heap[0]
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var largest = parent
            var child = 2 &* parent &+ 1
            let end = min(heap.count, child &+ 2)
            while child < end {
                if heap[child] > heap[largest] { largest = child }
                child &+= 1
            }
            if largest == parent { return }
            heap.swapAt(parent, largest)
            parent = largest
        }
    }
}
