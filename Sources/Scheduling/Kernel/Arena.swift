/// Owns the raw memory of the inner loops; everything is freed together.
///
/// Unchecked: its list of blocks changes only where one thread allocates, which is while its owner is built, or in the one
/// search that owns it.
final class Arena: @unchecked Sendable {
    private var blocks: [UnsafeMutableRawPointer] = []

    /// Memory for `count` values (at least one), all equal to `value`.
    func allocate<Value: BitwiseCopyable>(_ count: Int, _ value: Value) -> Column<Value> {
        let pointer = UnsafeMutablePointer<Value>.allocate(capacity: max(count, 1))
        pointer.initialize(repeating: value, count: max(count, 1))
        blocks.append(UnsafeMutableRawPointer(pointer))
        return Column(pointer, count: max(count, 1))
    }

    /// Memory that holds a copy of the values.
    func copy<Value: BitwiseCopyable>(_ values: [Value]) -> Column<Value> {
        let pointer = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
        values.withUnsafeBufferPointer { source in
            if let base = source.baseAddress { pointer.initialize(from: base, count: source.count) }
        }
        blocks.append(UnsafeMutableRawPointer(pointer))
        return Column(pointer, count: values.count)
    }

    deinit {
        for block in blocks { block.deallocate() }
    }
}
