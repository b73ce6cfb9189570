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
