/// Values of one type beside each other in an arena, found by index. It is a bare pointer, because an inner loop cannot pay
/// for more. Where `CHECKED` is set (debug and strict builds, and so all tests) it knows its ends, and no index leaves them.
struct Column<Value: BitwiseCopyable>: BitwiseCopyable {
    private let base: UnsafeMutablePointer<Value>
    #if CHECKED
        private let count: Int
    #endif

    init(_ base: UnsafeMutablePointer<Value>, count: Int) {
        self.base = base
        #if CHECKED
            self.count = count
        #endif
    }

    @inline(__always)
    subscript(index: Int) -> Value {
        unsafeAddress {
            check(index, index &+ 1)
            return UnsafePointer(base + index)
        }
        nonmutating unsafeMutableAddress {
            check(index, index &+ 1)
            return base + index
        }
    }

    /// A part of it, with indices from 0.
    @inline(__always)
    func part(from first: Int, count: Int) -> Column {
        check(first, first &+ count)
        return Column(base + first, count: count)
    }

    /// All from an index on.
    @inline(__always)
    static func + (column: Column, first: Int) -> Column {
        #if CHECKED
            column.check(first, column.count)
            return Column(column.base + first, count: column.count - first)
        #else
            return Column(column.base + first, count: 0)
        #endif
    }

    /// The first values become those of another column, which may be a part of the same block.
    @inline(__always)
    func update(from other: Column, count: Int) {
        check(0, count)
        other.check(0, count)
        base.update(from: other.base, count: count)
    }

    @inline(__always)
    func update(repeating value: Value, count: Int) {
        check(0, count)
        base.update(repeating: value, count: count)
    }

    /// The first values, to be walked through.
    @inline(__always)
    func prefix(_ count: Int) -> UnsafeBufferPointer<Value> {
        check(0, count)
        return UnsafeBufferPointer(start: base, count: count)
    }

    @inline(__always)
    private func check(_ first: Int, _ end: Int) {
        #if CHECKED
            if first < 0 || end < first || end > count { Self.stop(first, end, count) }
        #endif
    }

    #if CHECKED
        @inline(never)
        private static func stop(_ first: Int, _ end: Int, _ count: Int) -> Never {
            fatalError("indices from \(first) up to \(end) of a column of \(count)")
        }
    #endif
}

typealias Ticks = Column<Int32>
